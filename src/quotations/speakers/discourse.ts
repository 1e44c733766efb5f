import { contains, sliceOf, type Span } from '../../text/span.js';
import type { QuotationDraft } from '../draft.js';
import { answerTo } from './answers.js';
import { namedBefore, namedBehind } from './apposition.js';
import { askedBefore } from './asked-before.js';
import { asBody, asPrinted, inherited, namedAs, unattributed, type Attribution } from './attribution.js';
import { bodyMeant } from './body-meant.js';
import { CONFIDENCE, calibrated, type Way } from './confidence.js';
import { alternating, startsParagraph } from './dialogue.js';
import { describedBy } from './descriptions.js';
import type { Entity } from './entity.js';
import { floatingSpeaker, type Spoken } from './floating.js';
import { joinedMeant } from './joined-names.js';
import { answerMeant, labelMeant } from './interview.js';
import { bearerHere } from './namesake-here.js';
import { isNobody } from './nobody.js';
import { placedSource } from './placed-source.js';
import { namelessBefore } from './nameless-before.js';
import { newcomerBefore } from './newcomer.js';
import { isSilent } from './says-nothing.js';
import { isPassing, passingMeant } from './passing-description.js';
import { relativeOf } from './relatives.js';
import type { Scene } from './scene.js';
import { meantAgain } from './second-mention.js';
import { oneMeant } from './singular-they.js';
import { thingBefore } from './things.js';
import type { NameSource, Source } from './source.js';
import { variedMeant } from './varied-description.js';
import { writerMeant } from './writer.js';

/** How `he` is found by what stands before his words: the half of them behind him is his too. */
const TAKEN_UP: ReadonlySet<Way> = new Set(['nameless', 'dialogue']);

/** What has been said so far, read from the article's start: each attribution may rest on those before it. */
export class Discourse {
  private readonly spoken: Spoken[] = [];
  /** Whom a surname means that is not the bearer named most, by the name’s offset. */
  private readonly meant = new Map<number, Entity>();

  constructor(private readonly scene: Scene) {}

  attribute(draft: QuotationDraft, source: Source | null): Attribution {
    const isFloating = source === null || draft.source === null;
    const attribution = isSilent(this.scene.reading, draft)
      ? unattributed()
      : isFloating
        ? (answerMeant(this.scene, draft, this.spoken) ?? floatingSpeaker(this.scene, draft, this.spoken))
        : (this.turnAway(draft, draft.source) ??
          this.newcomer(draft, draft.source, source) ??
          this.resolved(draft.source, source, draft.content));
    this.spoken.push({ draft, attribution });
    return attribution;
  }

  /** `I` and `we` inside somebody's words are that somebody. */
  firstPerson(span: Span): Attribution {
    const around = this.spoken.find(
      ({ draft }) => contains(draft.content, span) && draft.type !== 'indirect',
    );
    return around === undefined || around.attribution.speaker === null
      ? unattributed(span)
      : inherited(around.attribution, 'first person', span);
  }

  /** Words in a paragraph behind their source’s may be the next turn of a dialogue, and not that source’s. */
  private turnAway({ content, type }: QuotationDraft, source: Span): Attribution | null {
    const { reading } = this.scene;
    const isAway = type === 'direct' && source.end <= content.start;
    return isAway && startsParagraph(reading, content.start)
      ? (alternating(reading, this.spoken, content.start) ?? answerTo(reading, this.spoken, content.start))
      : null;
  }

  /** `he` behind words that follow somebody who was asked, or has just come in without a name. */
  private newcomer({ content, type }: QuotationDraft, span: Span, source: Source): Attribution | null {
    if (source.kind !== 'pronoun' || type !== 'direct') return null;
    const before = this.spoken.at(-1);
    const isSame = before?.draft.source?.start === span.start && TAKEN_UP.has(before.attribution.way);
    if (content.start > span.start) return isSame ? before.attribution : null;
    const { reading, cast } = this.scene;
    const place = { quote: content.start, word: source.word };
    const asked = askedBefore(reading, cast, place);
    if (asked !== null) return this.named(span, asked, 'dialogue');
    const found = newcomerBefore(reading, cast, place, this.spoken);
    return found === null ? null : { ...found, source: span };
  }

  private resolved(span: Span, source: Source, content: Span): Attribution {
    const printed = sliceOf(this.scene.reading.text, span);
    const labelled = labelMeant(this.scene, span, this.spoken);
    if (labelled !== null) return labelled;
    if (isNobody(printed)) return unattributed(span);
    const before = namedBefore(this.scene.reading, this.scene.cast, span);
    if (before !== null && (source.kind !== 'name' || source.entity.kind !== 'person'))
      return this.named(span, before, 'described');
    if (isPassing(printed)) return this.passing(span);
    if (source.kind === 'name') return this.placed(span, source) ?? this.surname(span, source, content);
    if (source.kind === 'pronoun') return this.pronoun(span, source.word, content);
    if (source.kind === 'nominal') return this.described(span);
    return this.group(span);
  }

  /** `the couple`: the two named before; `the dockers`: the dockers of the port, who spoke before. */
  private group(span: Span): Attribution {
    const { reading, cast } = this.scene;
    const joined = joinedMeant(reading, cast, span);
    if (joined !== null)
      return {
        ...asPrinted(this.scene.reading.text, joined, 'group'),
        source: span,
        way: 'second mention',
        confidence: CONFIDENCE['second mention'],
      };
    const again = meantAgain(sliceOf(reading.text, span), this.spoken);
    return again === null
      ? asPrinted(this.scene.reading.text, span, 'group')
      : inherited(again, 'second mention', span);
  }

  /** Whoever is in a place that was taken for the source. */
  private placed(span: Span, { entity, mention }: NameSource): Attribution | null {
    const isPlace = entity.kind === 'place' && mention.whole.start === span.start;
    const found = isPlace ? placedSource(this.scene.reading, span) : null;
    if (found === null) return null;
    return found.phrase === null
      ? unattributed(span)
      : asPrinted(this.scene.reading.text, found.phrase, 'unnamed');
  }

  /** A name; of several bearers of a surname the one that the scene tells of. */
  private surname(span: Span, { entity, mention }: NameSource, content: Span): Attribution {
    const lastSpeaker = this.spoken.at(-1)?.attribution.speaker?.name ?? null;
    const place = { ...this.scene, meant: this.meant, lastSpeaker, content };
    const bearer = bearerHere(place, entity, mention);
    if (bearer.entity !== entity) this.meant.set(mention.span.start, bearer.entity);
    return this.named(span, bearer.entity, 'name', CONFIDENCE.name * bearer.share);
  }

  private described(span: Span): Attribution {
    const { reading, cast } = this.scene;
    const apposed = namedBehind(reading, cast, span);
    if (apposed !== null)
      return apposed.kind === 'person'
        ? this.named(span, apposed, 'described')
        : asBody(this.scene.reading.text, span, apposed);
    const person = describedBy(reading, cast, span);
    if (person !== null) return this.named(span, person, 'described');
    const body = bodyMeant(reading, cast, span);
    if (body !== null) return asBody(this.scene.reading.text, span, body);
    const varied = variedMeant(reading, cast, span);
    if (varied !== null) return this.named(span, varied, 'varied');
    const again = meantAgain(sliceOf(reading.text, span), this.spoken);
    return again === null
      ? asPrinted(this.scene.reading.text, span, 'unnamed')
      : inherited(again, 'second mention', span);
  }

  private passing(span: Span): Attribution {
    const person = passingMeant(this.scene.reading, this.scene.cast, span);
    return person === null
      ? asPrinted(this.scene.reading.text, span, 'unnamed')
      : this.named(span, person, 'described');
  }

  private named(source: Span, entity: Entity, way: Way, confidence = CONFIDENCE[way]): Attribution {
    return namedAs(this.scene.reading.text, source, entity, way, confidence);
  }

  private pronoun(span: Span, word: string, content: Span): Attribution {
    const { reading, cast, antecedents } = this.scene;
    const writer = writerMeant(reading, cast, span, word);
    if (writer !== null) return writer;
    const nameless = namelessBefore(reading, cast, { start: span.start, word }, this.spoken);
    if (nameless !== null) return inherited(nameless, 'nameless', span);
    const antecedent = antecedents.get(span.start);
    if (antecedent !== undefined)
      return this.named(span, antecedent.entity, 'pronoun', calibrated(antecedent.probability));
    if (/^(?:who|whose|whom|which|that)$/.test(word)) return this.relative(span);
    if (/^(?:they|their|them|it|its|themselves)$/.test(word)) return this.thing({ span, word, content });
    return unattributed(span);
  }

  private relative(span: Span): Attribution {
    const found = relativeOf(this.scene.reading, this.scene.cast, span.start);
    if (found === null) return unattributed(span);
    if ('entity' in found) return this.named(span, found.entity, 'relative');
    const printed = asPrinted(this.scene.reading.text, found.phrase, 'unnamed');
    return { ...printed, source: span, way: 'relative', confidence: CONFIDENCE.relative };
  }

  /** `they` and `it`: the group or organisation that spoke before, or that is the topic. */
  private thing(pronoun: Parameters<typeof thingBefore>[1]): Attribution {
    const several = thingBefore(this.scene, pronoun, this.spoken);
    const isThey = pronoun.word.startsWith('the');
    const found = (isThey ? oneMeant(this.scene, pronoun.span, this.spoken, several) : null) ?? several;
    return found === null ? unattributed(pronoun.span) : { ...found, source: pronoun.span };
  }
}
