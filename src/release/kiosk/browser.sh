#!/bin/sh
# Starts Chromium on the kiosk's page, as kiosk.sh keeps it; becomes the browser's own process.
set -u

profile=${XDG_DATA_HOME:-$HOME/.local/share}/bay-corridor-map/profile
address="http://127.0.0.1:$PORT/?view=kiosk&heartbeat=1${QUERY:+&$QUERY}"

say() { echo "browser: $1"; }

seconds() { cut -d. -f1 /proc/uptime; }

# A profile that cannot be used any more ends the browser at once, or keeps the page from living: begin a new one.
# The page then keeps nothing but what the server gives it, which is all it needs.
discard_broken_profile() {
  quick=0
  if [ -f "$STATE/browser.started" ]; then
    read -r started quick <"$STATE/browser.started"
    if [ $(($(seconds) - started)) -lt 15 ]; then quick=$((quick + 1)); else quick=0; fi
  fi
  if [ "$quick" -ge 3 ] || [ -f "$STATE/browser.fresh" ]; then
    say 'beginning a new profile'
    rm -rf -- "$profile" "$STATE/browser.fresh"
    quick=0
  fi
  echo "$(seconds) $quick" >"$STATE/browser.started"
}

# Chromium must neither ask whether to restore pages, nor take the profile for one in use.
forget_last_session() {
  mkdir -p -- "$profile/Default"
  rm -rf -- "$profile"/Singleton* "$profile/Default/Sessions"
  [ ! -f "$profile/Default/Preferences" ] ||
    sed -i -e 's/"exit_type":"[^"]*"/"exit_type":"Normal"/' -e 's/"exited_cleanly":false/"exited_cleanly":true/' \
      "$profile/Default/Preferences"
}

wait_for_server() {
  until curl --silent --fail --max-time 2 --output /dev/null "http://127.0.0.1:$PORT/robots.txt"; do sleep 0.5; done
}

# Without a window manager nobody tells the browser how large the screen is. A window of exactly its size Chromium
# makes one pixel smaller on each side, so it gets one row more, below the edge.
screen_size() {
  xrandr 2>/dev/null | sed -n 's/.*current \([0-9]*\) x \([0-9]*\).*/\1 \2/p' | {
    read -r width height && echo "$width,$((height + 1))"
  }
}

find_chromium() {
  for candidate in ${CHROMIUM:-chromium chromium-browser google-chrome google-chrome-stable}; do
    command -v "$candidate" && return
  done
  say 'there is no browser: install chromium' >&2
  sleep 10
  exit 1
}

# Features: translation and casting offer themselves; a spare renderer would hide from the watchdog that the page's
# own has died.
features=Translate,MediaRouter,OptimizationHints,SpareRendererForSitePerProcess
features=$features,OverscrollHistoryNavigation,TouchpadOverscrollHistoryNavigation

chromium=$(find_chromium) || exit 1
discard_broken_profile
forget_last_session
wait_for_server
stat -c '%s %y' "$STATE/heartbeat.log" >"$STATE/browser.mark"
size=$(screen_size)
say "opening $address"
# Flags of the settings are words, to be split.
# shellcheck disable=SC2086
exec "$chromium" \
  --kiosk ${size:+--window-position=0,0 --window-size=$size} \
  --user-data-dir="$profile" --password-store=basic --disk-cache-size=52428800 \
  --no-first-run --no-default-browser-check --noerrdialogs \
  --hide-crash-restore-bubble --disable-session-crashed-bubble --disable-breakpad --disable-hang-monitor \
  --disable-pinch --overscroll-history-navigation=0 --touch-events=enabled \
  --disable-extensions --disable-default-apps --disable-sync --no-pings --disable-component-update \
  --disable-background-networking --disable-domain-reliability --disable-client-side-phishing-detection \
  --disable-background-timer-throttling --disable-renderer-backgrounding --disable-backgrounding-occluded-windows \
  --disable-features="$features" --log-level=3 \
  $CHROMIUM_FLAGS "$address"
