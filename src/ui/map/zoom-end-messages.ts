// Why the map goes no nearer, and the label of the place in a map app. Both languages, one shape.
import type { Lang } from '../../domain/ids';

interface ZoomEndMessages {
  readonly why: (metres: number) => string;
  /** What the pin in a map app is labelled with. */
  readonly pin: string;
}

export const ZOOM_END: Readonly<Record<Lang, ZoomEndMessages>> = {
  zh: {
    why: (metres) => `本图到此为止：岸线误差约 ${metres} 米，再放大并不更准。`,
    pin: '走廊地图的中心点',
  },
  en: {
    why: (metres) =>
      `The chart ends here: its shore is good to about ${metres} m, and nearer would not be truer.`,
    pin: 'Centre of the corridor map',
  },
};
