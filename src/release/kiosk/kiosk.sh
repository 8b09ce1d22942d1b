#!/bin/sh
# Shows the map on a public screen: serves it, keeps a browser on it, and starts again whatever ends.
#
# Needs an X display. Settings come from KIOSK_CONF (/etc/bay-corridor-map/kiosk.conf); STATE is where it may write.
set -u

folder=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
release=$(dirname -- "$folder")
KIOSK_CONF=${KIOSK_CONF:-/etc/bay-corridor-map/kiosk.conf}

# The settings of this release first: the file of the computer may be older and lack some.
set -a
# shellcheck source=src/release/kiosk/kiosk.conf
. "$folder/kiosk.conf"
# shellcheck source=/dev/null
if [ -r "$KIOSK_CONF" ]; then . "$KIOSK_CONF"; fi
set +a

temporary=${XDG_RUNTIME_DIR:-}
[ -w "$temporary" ] || temporary=${TMPDIR:-/tmp}
export STATE="${STATE:-$temporary/bay-corridor-kiosk-$(id -u)}"
(umask 077 && mkdir -p -- "$STATE")
rm -f -- "$STATE"/*.pid "$STATE"/browser.*
echo $$ >"$STATE/kiosk.pid"

say() { echo "kiosk: $1"; }

# Runs a command for ever, as the leader of a process group of its own, so that nothing of it outlives it.
keep() {
  name=$1
  shift
  while :; do
    setsid "$@" &
    echo $! >"$STATE/$name.pid"
    wait $!
    ending=$?
    kill -s KILL -- "-$(cat "$STATE/$name.pid")" 2>/dev/null
    say "$name ended ($ending), starting it again"
    sleep 1
  done
}

stop() {
  trap - EXIT INT TERM HUP
  say 'ending'
  # The loops first: they would start again what is ended here.
  for loop in $loops; do kill -s KILL "$loop" 2>/dev/null; done
  for name in watchdog browser server; do
    [ -f "$STATE/$name.pid" ] && kill -s KILL -- "-$(cat "$STATE/$name.pid")" 2>/dev/null
  done
  exit 0
}

prepare_screen() {
  xset s off s noblank
  xset -dpms 2>/dev/null
  if [ "$ROTATE" = normal ] && [ -z "$TOUCH" ]; then return; fi
  output=${OUTPUT:-$(xrandr | sed -n 's/^\([^ ]*\) connected.*/\1/p' | head -n 1)}
  xrandr --output "$output" --rotate "$ROTATE"
  [ -z "$TOUCH" ] || xinput map-to-output "$TOUCH" "$output"
}

loops=''
trap stop EXIT INT TERM HUP
prepare_screen
keep server "$release/start.sh" "$PORT" &
loops="$loops $!"
keep browser "$folder/browser.sh" &
loops="$loops $!"
keep watchdog "$folder/watchdog.sh" &
loops="$loops $!"
wait
