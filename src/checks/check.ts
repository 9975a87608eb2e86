import type { Report } from '../model/problem.ts';
import type { Workshop } from '../model/workshop.ts';

/** One rule about a whole workshop. */
export type Check = (workshop: Workshop, report: Report) => void;
