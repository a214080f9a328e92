import type { Platform } from 'obsidian';

/** Below this many pixels the host shows the phone layout. */
export const phoneWidth = 600;

/** What Obsidian's `Platform` says of this window. A narrow one counts as a phone. */
export function readPlatform(window: Window): typeof Platform {
  const phone = window.innerWidth < phoneWidth;
  const agent = window.navigator.userAgent;
  return {
    isDesktop: !phone,
    isMobile: phone,
    // The page has neither Node nor Electron: no desktop app, whatever its layout.
    isDesktopApp: false,
    isMobileApp: false,
    isIosApp: false,
    isAndroidApp: false,
    isPhone: phone,
    isTablet: false,
    isMacOS: agent.includes('Mac OS'),
    isWin: agent.includes('Windows'),
    isLinux: agent.includes('Linux'),
    isSafari: false,
    resourcePathPrefix: '/folder/image?path=',
  };
}
