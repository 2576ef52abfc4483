import { Section } from './section'
import { SECTIONS } from './sections'

/** How sentences are linked, how wording is compared, and how figures are. */
export function MatchingPassages() {
  return (
    <>
      <Section {...SECTIONS.matching}>
        <p>
          Each sentence of one article is held against those of the other. A pair gains by what both have and
          few other sentences of the two articles do: names, figures, days, the same words in a row, the same
          quotation, words with the same stem or a like meaning. It loses by what only one has, and by figures
          that disagree with nothing else in common. Its place counts too: whether it is each sentence’s best
          partner or one of many, and whether the sentences around it are matched as well.
        </p>
        <p>
          How much each of these says was not decided by hand. It was learnt from pairs of articles, in
          Portuguese and English, in which people had linked the sentences, and it is the same for every pair
          of one language since. The result is a likelihood that a careful reader would link the two, which
          “why, cite” beside each passage shows with the words it rests on.
        </p>
        <ul>
          <li>
            From a likelihood of 30 % on, two sentences are linked, unless another partner is far better.
            Counting both kinds of error, of links missed and links too many, that is about where they are
            fewest.
          </li>
          <li>
            A linked passage <b>tells the same</b> when either version could stand in for the other with
            little loss; otherwise it <b>overlaps</b>: one says more, less or something else. This is a second
            judgement, learnt in the same way.
          </li>
          <li>
            Between 18 % and 30 % the pair is listed below the comparison as one that may tell the same. It is
            not counted: two of three such pairs do not.
          </li>
        </ul>
        <p>
          One sentence may be told in two, or two in one: sentences that are linked to each other make one
          passage, so long as it stays small and most of it is linked to most of it. A link that would chain
          unrelated sentences into one row is left out of the row and given as “see also”. No order is
          assumed, since outlets tell the same things in different orders. A passage is <b>moved</b> when it
          is not part of the longest run that both articles tell in the same order.
        </p>
      </Section>
      <Section {...SECTIONS.wording}>
        <p>
          Within a passage the two wordings are compared word by word. First comes the exact answer: the most
          words, of those that carry meaning, that both have in the same order. Then it is made readable:
          whole words only, never a comma or a lone “of the” between two differences, and words that both have
          in another place are marked as moved and not as different. The words on the page are always the
          outlets’ own, complete and in order.
        </p>
        <p>
          Differences in small words alone (“of”, “has”, “the”) are marked lightly. A “not”, a “may” or an “at
          least” never counts as small.
        </p>
        <p>
          A <b>variant</b> is the same word written otherwise. It is marked by dots at most, listed once below
          the comparison and never counted as a difference. There are four kinds: the spelling of a name, the
          spelling of a word (“centre”, “center”), a long and a short form (“United Nations”, “UN”), and
          marks, blanks and capitals. Two spellings are taken for one name only when both begin with a
          capital, stand in passages that are matched, are spelt nearly alike, and each is the only form in
          its own article. Iran and Iraq, Austria and Australia stay two.
        </p>
      </Section>
      <Section {...SECTIONS.figures}>
        <p>
          In passages that both tell, numbers, percentages, sums of money, times and days are read together
          with what they count. Two are compared only when they count the same thing or stand in the same
          place of the sentence, and never when the acts differ: killed is not wounded.
        </p>
        <ul>
          <li>
            <b>The same:</b> “some 1,200” and “around 1,200”. Nothing is said about these.
          </li>
          <li>
            <b>Rounded differently:</b> one is the other with fewer digits, or lies in what the other leaves
            open: 253 and “more than 250”.
          </li>
          <li>
            <b>The same, given in other words:</b> “tomorrow” and “Thursday”, a sum in dollars and one in
            euros. These cannot be reckoned against each other.
          </li>
          <li>
            <b>Figures disagree:</b> both cannot be true of the same thing. Which of them is right is not
            asked.
          </li>
        </ul>
        <p>
          In the same way a note says where one article states as fact what the other attributes to somebody,
          or where the two attribute it to different people. Both notes stay silent unless the case is clear,
          so that none does not mean that nothing is there.
        </p>
      </Section>
      <Section {...SECTIONS.names}>
        <p>
          The descriptions that stand beside a name are collected word for word: before it (“the Palestinian
          militant group Hamas”), behind it (“Hamas, which controls Gaza,”) or around it (“the armed Amal
          movement”). “The group” three sentences on is not taken for anybody. A description is shown whole or
          not at all, and headlines, lists and names of offices give none.
        </p>
        <p>
          Of 170 descriptions drawn at random from 121 English articles that nobody had looked at until then,
          161 were right when read; what the others taught went into the rules. In Portuguese, fewer kinds of
          people and groups are known; in other languages none is looked for.
        </p>
      </Section>
    </>
  )
}
