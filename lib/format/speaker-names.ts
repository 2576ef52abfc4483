import { listInWords } from './counts'

/** How the names of joint speakers stand apart in one name. */
const BETWEEN_JOINT = '; '

/** A speaker's name as a sentence has it: of a joint statement "Ada Lindqvist, Tomas Okafor and Mara Petrov". */
export const speakerWords = (name: string): string => listInWords(name.split(BETWEEN_JOINT))
