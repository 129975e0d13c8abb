import { blocksWith } from '../engine/draft/questions';
import type { Draft } from '../engine/draft/draft';
import { standIn } from '../engine/text/chars';

/** A link that pays whoever placed it. `[start, end)` is its address in the draft's text. */
export interface AffiliateLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** Hosts that exist to count commissions. */
const networks = /(?:^|\.)(?:amzn\.(?:to|eu|asia)|a\.co|rstyle\.me|liketk\.it|ltk\.app\.link|shopltk\.com|shopstyle\.it|shopmy\.us|go\.shopmy\.us|shareasale(?:-analytics)?\.com|awin1\.com|zenaps\.com|linksynergy\.com|anrdoezrs\.net|jdoqocy\.com|tkqlhce\.com|dpbolvw\.net|kqzyfj\.com|emjcd\.com|skimresources\.com|skimlinks\.com|viglink\.com|redirectingat\.com|sovrn\.co|pntra\.com|pjatr\.com|avantlink\.com|pxf\.io|sjv\.io|evyy\.net|7eer\.net|ojrq\.net|partnerize\.com|prf\.hn|tradedoubler\.com|webgains\.com|admitad\.com|arabclicks\.com|dcmnetwork\.com|hop\.clickbank\.net|s\.click\.aliexpress\.com|ebay\.us|rover\.ebay\.com|magik\.ly|geni\.us|bookshop\.org\/a|howl\.me|lnk\.to\/aff|noon\.partners)$/i;
/** Parameters that name the one who is paid. */
const parameters = /[?&;](?:aff(?:iliate)?(?:_?(?:id|code|ref|sub|link))?|affid|a_aid|a_bid|fpr|irclickid|irgwc|clickref|awinaffid|campid|ascsubtag|linkCode|partner_?id|tap_[as]|rfsn|sscid|ranMID|referral(?:_?(?:code|id))?|ref_?code|refcode|invite_?code)=[^&#\s]+/i;
const amazonTag = /[?&]tag=[\w-]+-\d{2}\b/i;
const affiliateMedium = /[?&]utm_(?:medium|source|campaign)=(?:affiliates?|influencers?|creator)\b/i;
/** `ref=` and `via=` are paid where they name a person or a code, not a page or a branch. */
const referral = /[?&](?:ref|via|r|rid)=(?!main\b|master\b|develop\b|head\b|nav|foot|header|home|menu|logo|sidebar|docs|readme|github|twitter|producthunt|hackernews|newsletter|banner|button|search|v?\d+(?:\.\d+)*(?:$|[&#\s])|[\da-f]{7,40}\b|refs|sr_|nb_|nav_|dp_)(?=[\w-]*\p{L})(?:[\w-]*\d[\w-]*|[\w-]{3,20}(?=$|[#\s]))/iu;
const developerHosts = /(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|npmjs\.com|githubusercontent\.com|shields\.io|wikipedia\.org|google\.com|localhost)$/i;
const plainAddress = /https?:\/\/[^\s<>"'`)\]]+|\b(?:amzn\.to|rstyle\.me|liketk\.it|shopmy\.us|bit\.ly\/aff[\w-]*)\/[\w-]+/gi;
/** One of these is in every address. */
const addressParts = ['://', '.to/', '.me/', '.it/', '.us/', '.ly/'];

/** A block's affiliate links, with offsets in it: those of its tags, and addresses written out. */
const linksIn = blocksWith(({ source, elements }): readonly (AffiliateLink & { readonly plain: boolean; readonly hidden: boolean })[] | undefined => {
  const links: (AffiliateLink & { plain: boolean; hidden: boolean })[] = [], inTags = new Set<number>();
  for (const { name, attributes, hidden } of elements) {
    const href = attributes.get('href') ?? attributes.get('to');
    if (!href || name === 'link') continue;
    inTags.add(href.start);
    const paid = name === 'a' && /\bsponsored\b/i.test(attributes.get('rel')?.value ?? '');
    if (paid || isAffiliate(href.value.replace(/&amp;/g, '&'))) links.push({ start: href.start, end: href.end, url: href.value, plain: false, hidden });
  }
  for (const match of addressParts.some((part) => source.includes(part)) ? source.matchAll(plainAddress) : []) {
    const start = match.index, url = match[0].replace(/[.,;:!?]+$/, '');
    if (!inTags.has(start) && isAffiliate(url) && !links.some((link) => start >= link.start && start < link.end)) links.push({ start, end: start + url.length, url, plain: true, hidden: false });
  }
  return links.length ? links : undefined;
});

/** The draft's affiliate links, in order. Addresses shown as code are no links. */
export function affiliateLinks(draft: Draft): readonly AffiliateLink[] {
  const found: AffiliateLink[] = [];
  const body = draft.frontMatter?.end ?? 0;
  for (const { placed, answer: links } of linksIn(draft)) {
    for (const { start: from, end: to, url, plain, hidden } of links) {
      const start = placed.start + from, end = placed.start + to;
      if (plain ? start >= body && isShown(draft, start, url) : !hidden && !placed.hidden) found.push({ start, end, url });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether an address stands in the prose, masked as a word or as it is, and not in code. */
function isShown({ prose, text }: Draft, start: number, url: string): boolean {
  return prose[start] === standIn ? !isCode(text, start) : prose.slice(start, start + url.length) === url;
}

function isAffiliate(url: string): boolean {
  const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(url)?.[1] ?? /^([\w.-]+\.[a-z]{2,})\//i.exec(url)?.[1] ?? '';
  if (host === '' || developerHosts.test(host)) return false;
  return networks.test(host) || (/[?&;]/.test(url) && (parameters.test(url) || (amazonTag.test(url) && /amazon\.|amzn\./i.test(host)) || affiliateMedium.test(url) || referral.test(url)));
}

function isCode(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return /`[^`\n]*$/.test(before) || /<(?:code|kbd|samp)\b[^>]*>[^<]*$/i.test(before);
}
