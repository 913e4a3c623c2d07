// Names that test a part: without a place to break, and from right to left.

export const longName = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft'
export const rightToLeft = 'عبد الرحمن بن محمد'
