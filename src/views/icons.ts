import type { ActorFacts } from '../domain/actor.ts';
import type { PlaceFacts } from '../domain/place.ts';

/** Pictograms by kind of actor; names of the Lucide set. */
export const ACTOR_ICONS: Record<ActorFacts['kind'], string> = {
  authority: 'landmark',
  association: 'users',
  church: 'church',
  mosque: 'moon-star',
  school: 'school',
  library: 'library',
  club: 'trophy',
  network: 'waypoints',
  initiative: 'sprout',
  company: 'store',
  hospital: 'hospital',
  chamber: 'scale',
  'political-body': 'vote',
  'counselling-centre': 'messages-square',
  foundation: 'hand-heart',
  programme: 'flag',
  hotline: 'phone',
};

/** Pictograms by kind of place. */
export const PLACE_ICONS: Record<PlaceFacts['kind'], string> = {
  office: 'landmark',
  'meeting-place': 'users',
  'neighbourhood-centre': 'house',
  counselling: 'messages-square',
  library: 'library',
  education: 'school',
  cafe: 'coffee',
  church: 'church',
  garden: 'sprout',
  park: 'trees',
  'youth-centre': 'gamepad-2',
  sports: 'dumbbell',
  culture: 'palette',
  shop: 'shopping-bag',
  health: 'hospital',
  station: 'train-front',
};

const HUE_STEPS = 18;

/** Class that carries a hue: degrees rounded to one of 18 steps, so that no page needs a style attribute. */
export function toHueClass(hue: number): string {
  return `hue-${Math.round((hue / 360) * HUE_STEPS) % HUE_STEPS}`;
}
