// Everything about oneself and one's data: settings, ways out, what is brought in and taken along.
export const ownOperations = []
