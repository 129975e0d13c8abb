import { blocksWith } from '../engine/draft/questions';
import type { Draft } from '../engine/draft/draft';
import { hasAny, proseTraitsOf, withElements, withSigns } from '../engine/draft/traits';
import { standIn } from '../engine/text/chars';

/** A link that pays whoever placed it. `[start, end)` is its address in the draft's text. */
export interface AffiliateLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** Hosts that exist to count commissions. */
const networks = new Set('amzn.to amzn.eu amzn.asia a.co rstyle.me liketk.it ltk.app.link shopltk.com shopstyle.it shopmy.us shareasale.com shareasale-analytics.com awin1.com zenaps.com linksynergy.com anrdoezrs.net jdoqocy.com tkqlhce.com dpbolvw.net kqzyfj.com emjcd.com skimresources.com skimlinks.com viglink.com redirectingat.com sovrn.co pntra.com pjatr.com avantlink.com pxf.io sjv.io evyy.net 7eer.net ojrq.net partnerize.com prf.hn tradedoubler.com webgains.com admitad.com arabclicks.com dcmnetwork.com hop.clickbank.net s.click.aliexpress.com ebay.us rover.ebay.com magik.ly geni.us howl.me noon.partners'.split(' '));
/** Parameters that name the one who is paid. */
const parameters = /[?&;](?:aff(?:iliate)?(?:_?(?:id|code|ref|sub|link))?|affid|a_aid|a_bid|fpr|irclickid|irgwc|clickref|awinaffid|campid|ascsubtag|linkCode|partner_?id|tap_[as]|rfsn|sscid|ranMID|referral(?:_?(?:code|id))?|ref_?code|refcode|invite_?code)=[^&#\s]+/i;
const amazonTag = /[?&]tag=[\w-]+-\d{2}\b/i;
const affiliateMedium = /[?&]utm_(?:medium|source|campaign)=(?:affiliates?|influencers?|creator)\b/i;
/** `ref=` and `via=` are paid where they name a person or a code, not a page or a branch. */
const referral = /[?&](?:ref|via|r|rid)=(?!main\b|master\b|develop\b|head\b|nav|foot|header|home|menu|logo|sidebar|docs|readme|github|twitter|producthunt|hackernews|newsletter|banner|button|search|v?\d+(?:\.\d+)*(?:$|[&#\s])|[\da-f]{7,40}\b|refs|sr_|nb_|nav_|dp_)(?=[\w-]*\p{L})(?:[\w-]*\d[\w-]*|[\w-]{3,20}(?=$|[#\s]))/iu;
const developerHosts = new Set('github.com gitlab.com bitbucket.org npmjs.com githubusercontent.com shields.io wikipedia.org google.com localhost'.split(' '));
const plainAddress = /https?:\/\/[^\s<>"'`)\]]+|\b(?:amzn\.to|rstyle\.me|liketk\.it|shopmy\.us|bit\.ly\/aff[\w-]*)\/[\w-]+/gi;

/** An address in prose is masked, or written without its protocol. */
const withAddress = withSigns(`${standIn}/`);

/** A block's affiliate links, with offsets in it: those of its tags, and addresses written out. */
const linksIn = blocksWith(({ source, passages, elements }): readonly (AffiliateLink & { readonly plain: boolean; readonly hidden: boolean })[] | undefined => {
  const links: (AffiliateLink & { plain: boolean; hidden: boolean })[] = [], inTags = new Set<number>();
  for (const { name, attributes, hidden } of elements) {
    const href = attributes.get('href') ?? attributes.get('to');
    if (!href || name === 'link') continue;
    inTags.add(href.start);
    const paid = name === 'a' && /\bsponsored\b/i.test(attributes.get('rel')?.value ?? '');
    if (paid || isAffiliate(href.value.replace(/&amp;/g, '&'))) links.push({ start: href.start, end: href.end, url: href.value, plain: false, hidden });
  }
  for (const match of passages.some((passage) => hasAny(proseTraitsOf(passage), withAddress)) ? source.matchAll(plainAddress) : []) {
    const start = match.index, url = match[0].replace(/[.,;:!?]+$/, '');
    if (!inTags.has(start) && isAffiliate(url) && !links.some((link) => start >= link.start && start < link.end)) links.push({ start, end: start + url.length, url, plain: true, hidden: false });
  }
  return links.length ? links : undefined;
}, withElements | withAddress);

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
  const host = (/^(?:https?:)?\/\/([^/?#:]+)/i.exec(url)?.[1] ?? /^([\w.-]+\.[a-z]{2,})\//i.exec(url)?.[1] ?? '').toLowerCase();
  if (host === '' || isOf(developerHosts, host)) return false;
  return isOf(networks, host) || (/[?&;]/.test(url) && (parameters.test(url) || (amazonTag.test(url) && /amazon\.|amzn\./i.test(host)) || affiliateMedium.test(url) || referral.test(url)));
}

/** Whether `host`, in lower case, is one of `hosts` or below one. */
function isOf(hosts: ReadonlySet<string>, host: string): boolean {
  for (let from = 0; ; ) {
    if (hosts.has(host.slice(from))) return true;
    const stop = host.indexOf('.', from);
    if (stop < 0) return false;
    from = stop + 1;
  }
}

function isCode(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return /`[^`\n]*$/.test(before) || /<(?:code|kbd|samp)\b[^>]*>[^<]*$/i.test(before);
}
