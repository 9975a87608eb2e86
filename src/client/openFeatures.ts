import type { Run } from '../protocol/command.ts';
import { isUserCommand } from './commands.ts';
import type { Deck, Feature, Services, StartCard } from './feature.ts';
import { openScope } from './scope.ts';
import { atOnce } from './store.ts';

export interface OpenFeatures {
  readonly run: Run;
  /** Ends all features, the last one first. */
  readonly dispose: () => void;
}

/** Opens features one after another. Which commands there are is known to all of them before the first one opens. */
export function openFeatures(features: readonly Feature[], services: Services): OpenFeatures {
  const handlers = new Map<string, (argument: unknown) => void>();
  const commands = features.flatMap(feature => feature.commands ?? []).filter(isUserCommand);
  const run: Run = (command, ...[argument]) => atOnce(() => handlers.get(command.name)?.(argument));
  const cards: (() => readonly StartCard[])[] = [];
  const ends: (() => void)[] = [];
  for (const feature of features) {
    const { scope, end } = openScope(services.store);
    ends.unshift(end);
    const on: Deck['on'] = ({ name }, handle) => {
      if (handlers.has(name)) throw new Error(`Two features do what the command “${name}” asks for.`);
      // Whoever runs a command from elsewhere has checked its argument.
      handlers.set(name, handle as (argument: unknown) => void);
      scope.atEnd(() => handlers.delete(name));
    };
    const deck: Deck = { ...services, ...scope, on, run, commands, cards: () => cards.flatMap(each => each()) };
    const { cards: own } = feature;
    if (own) cards.push(() => own(deck));
    feature.open?.(deck);
  }
  return {
    run,
    dispose: () => {
      for (const end of ends) end();
    },
  };
}
