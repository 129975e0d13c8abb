import type { Rule } from '../engine/rule';
import { absoluteClaim } from './absolute-claim';
import { aiEvidenceUndeclared } from './ai-evidence-undeclared';
import { aiWashing } from './ai-washing';
import { ambiguousAdLabel } from './ambiguous-ad-label';
import { artificialScarcity } from './artificial-scarcity';
import { biasedStereotypedWording } from './biased-stereotyped-wording';
import { confirmshaming } from './confirmshaming';
import { conflictingAiDisclosure } from './conflicting-ai-disclosure';
import { dataSaleWithoutOptOut } from './data-sale-without-opt-out';
import { discriminatoryTargeting } from './discriminatory-targeting';
import { fakeAuthority } from './fake-authority';
import { falsePrizeSelection } from './false-prize-selection';
import { fearShameAppeal } from './fear-shame-appeal';
import { forcedAction } from './forced-action';
import { genericGreenClaim } from './generic-green-claim';
import { guaranteedOutcome } from './guaranteed-outcome';
import { impersonationFalseAffiliation } from './impersonation-false-affiliation';
import { indefiniteRetention } from './indefinite-retention';
import { invalidAiDisclosure } from './invalid-ai-disclosure';
import { missingAffiliateDisclosure } from './missing-affiliate-disclosure';
import { healthMiracleClaim } from './health-miracle-claim';
import { impliedConsent } from './implied-consent';
import { missingAiMediaDisclosure } from './missing-ai-media-disclosure';
import { missingAgeRestriction } from './missing-age-restriction';
import { missingAiPersonalizationDisclosure } from './missing-ai-personalization-disclosure';
import { missingAiTextDisclosure } from './missing-ai-text-disclosure';
import { missingAutomatedDecisionNotice } from './missing-automated-decision-notice';
import { missingChatbotDisclosure } from './missing-chatbot-disclosure';
import { missingHumanReview } from './missing-human-review';
import { missingDataConsentNotice } from './missing-data-consent-notice';
import { missingOptOut } from './missing-opt-out';
import { missingResponsibleParty } from './missing-responsible-party';
import { missingSenderIdentity } from './missing-sender-identity';
import { missingSponsorshipDisclosure } from './missing-sponsorship-disclosure';
import { nagging } from './nagging';
import { obstructedCancellation } from './obstructed-cancellation';
import { hiddenCosts } from './hidden-costs';
import { misleadingDiscount } from './misleading-discount';
import { misleadingFreeClaim } from './misleading-free-claim';
import { sensitiveAttributeInference } from './sensitive-attribute-inference';
import { subscriptionTrap } from './subscription-trap';
import { unsupportedStatistic } from './unsupported-statistic';
import { trackingWithoutNotice } from './tracking-without-notice';
import { unverifiableSocialProof } from './unverifiable-social-proof';
import { unverifiedTestimonial } from './unverified-testimonial';
import { offsetNeutralClaim } from './offset-neutral-claim';
import { urgencyPressure } from './urgency-pressure';
import { unreviewedMachineTranslation } from './unreviewed-machine-translation';
import { vagueAiDisclosure } from './vague-ai-disclosure';
import { vulnerableAudiencePressure } from './vulnerable-audience-pressure';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  urgencyPressure,
  artificialScarcity,
  unverifiableSocialProof,
  confirmshaming,
  fearShameAppeal,
  falsePrizeSelection,
  obstructedCancellation,
  subscriptionTrap,
  forcedAction,
  hiddenCosts,
  misleadingFreeClaim,
  misleadingDiscount,
  nagging,
  absoluteClaim,
  guaranteedOutcome,
  fakeAuthority,
  vulnerableAudiencePressure,
  healthMiracleClaim,
  missingAiTextDisclosure,
  missingChatbotDisclosure,
  missingAiMediaDisclosure,
  missingAiPersonalizationDisclosure,
  missingAutomatedDecisionNotice,
  missingSponsorshipDisclosure,
  missingAffiliateDisclosure,
  ambiguousAdLabel,
  aiWashing,
  impliedConsent,
  missingDataConsentNotice,
  trackingWithoutNotice,
  missingOptOut,
  dataSaleWithoutOptOut,
  indefiniteRetention,
  discriminatoryTargeting,
  biasedStereotypedWording,
  unsupportedStatistic,
  missingResponsibleParty,
  sensitiveAttributeInference,
  missingSenderIdentity,
  missingAgeRestriction,
  missingHumanReview,
  unverifiedTestimonial,
  impersonationFalseAffiliation,
  genericGreenClaim,
  offsetNeutralClaim,
  aiEvidenceUndeclared,
  invalidAiDisclosure,
  conflictingAiDisclosure,
  vagueAiDisclosure,
  unreviewedMachineTranslation,
];
