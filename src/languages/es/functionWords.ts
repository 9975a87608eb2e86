export const functionWords: ReadonlySet<string> = new Set(
  'al antes así aunque como con cómo cuando cuándo de del desde donde dónde el ella ellos en entre es esa ese eso esta está este están esto fue hay la las le les lo los más mi muy nos o para pero por porque pueden puede que qué quien quién se según ser si sobre son su sus también tiene todo un una usted ustedes y ya'.split(
    ' ',
  ),
);
