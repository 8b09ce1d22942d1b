#!/bin/sh
# Watches what kiosk.sh keeps running, and kills what no longer does its work, so that kiosk.sh starts it again.
#
# Says one line for each thing it does. Under systemd it also feeds the watchdog of the service.
set -u

heartbeats=$STATE/heartbeat.log
INTERVAL=2
# Longer than this without any sign of life, whatever was restarted meanwhile: then the display may be at fault, and
# systemd, no longer fed, starts everything anew.
HOPELESS_SECONDS=${HOPELESS_SECONDS:-300}

say() { echo "watchdog: $1"; }

# Seconds since the computer started, which no setting of the clock changes.
seconds() { cut -d. -f1 /proc/uptime; }

# Changes whenever a heartbeat is written. Only compared with what it was: the times in it are the clock's.
mark() { stat -c '%s %y' "$heartbeats" 2>/dev/null; }

kill_group() { kill -s KILL -- "-$(cat "$STATE/$1.pid")" 2>/dev/null; }

# Processes that show the page. The one of the browser's own bars does not.
renderers() { pgrep -g "$browser" -a -f -- --type=renderer | grep -vc top-chrome-webui; }

restart_browser() {
  say "$1: killing the browser"
  kill_group browser
  fruitless=$((fruitless + 1))
  # It may be what the browser has kept that makes it freeze each time.
  [ $((fruitless % 3)) != 0 ] || touch "$STATE/browser.fresh"
}

check_heartbeat() {
  limit=$GRACE_SECONDS
  [ "$beats" = 0 ] || limit=$HEARTBEAT_SECONDS
  now_mark=$(mark)
  # A server that starts empties the file, which is no sign of life.
  case $now_mark in 0\ * | '') last_mark=$now_mark ;; esac
  if [ "$now_mark" != "$last_mark" ]; then
    [ "$beats" != 0 ] || say 'the page lives'
    last_mark=$now_mark
    beats=1 silence=0 all_silence=0 fruitless=0
  elif [ "$silence" -ge "$limit" ]; then
    restart_browser "no heartbeat for $silence seconds"
    silence=0
  fi
}

# A page whose process has died stays on the screen as a sad face, and the browser thinks that all is well.
check_renderer() {
  if [ "$(renderers)" != 0 ]; then
    had_renderer=1 without_renderer=0
  elif [ "$had_renderer" = 1 ]; then
    without_renderer=$((without_renderer + 1))
    [ "$without_renderer" -lt 2 ] || restart_browser 'the page has crashed'
  fi
}

# The page can go on drawing under a browser that has stopped, and no touch reaches it.
check_stopped() {
  if pgrep -g "$browser" -r T >/dev/null; then stopped=$((stopped + 1)); else stopped=0; fi
  [ "$stopped" -lt 2 ] || restart_browser 'the browser or a part of it has stopped'
}

check_server() {
  if curl --silent --fail --max-time 5 --output /dev/null "http://127.0.0.1:$PORT/robots.txt"; then
    unanswered=0
  else
    # Without a server no heartbeat can arrive, however well the page is.
    silence=0
    unanswered=$((unanswered + 1))
    [ "$unanswered" -ge 2 ] || return
    say 'the server does not answer: killing it'
    kill_group server
    unanswered=0
  fi
}

feed_systemd() {
  [ -n "${NOTIFY_SOCKET:-}" ] && [ "$all_silence" -lt "$HOPELESS_SECONDS" ] || return 0
  systemd-notify --ready WATCHDOG=1
}

begin_with_browser() {
  browser=$1
  beats=0 silence=0 had_renderer=0 without_renderer=0 stopped=0
  # As it was before this browser, which may have been quicker than this loop.
  last_mark=$(cat "$STATE/browser.mark" 2>/dev/null)
}

fruitless=0 all_silence=0 unanswered=0
begin_with_browser ''
before=$(seconds)
while :; do
  sleep "$INTERVAL"
  now=$(seconds)
  passed=$((now - before))
  before=$now
  # After a sleep of the computer, or when it was too busy even for this loop, nobody could have shown a sign of life.
  [ "$passed" -le $((2 * INTERVAL)) ] || passed=$((2 * INTERVAL))
  silence=$((silence + passed))
  all_silence=$((all_silence + passed))
  current=$(cat "$STATE/browser.pid" 2>/dev/null)
  [ "$current" = "$browser" ] || begin_with_browser "$current"
  check_server
  if [ -n "$browser" ] && kill -s 0 -- "-$browser" 2>/dev/null; then
    check_heartbeat
    check_renderer
    check_stopped
  fi
  feed_systemd
done
