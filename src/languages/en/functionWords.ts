export const functionWords: ReadonlySet<string> = new Set(
  'about after an and are at be because been but by can could did do does for from had have his how if in is it its may might more most my not of on or our she should that the their them then there these they this those to was we were what when where which who why will with would you your'.split(
    ' ',
  ),
);
