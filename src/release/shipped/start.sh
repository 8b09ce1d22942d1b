#!/bin/sh
# Serves the map in this folder on this computer only: start.sh [PORT]
#
# Uses what is there: nginx, else Caddy, else Python. SERVER=nginx|caddy|python3 chooses, PORT is 8080 unless given.
# Nothing is written beside this file, so it runs from a read-only stick; what a server must write goes to STATE.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
# Debian keeps nginx where only root looks.
PATH=$PATH:/usr/local/sbin:/usr/sbin
PORT=${1:-${PORT:-8080}}

fail() {
  echo "start.sh: $1" >&2
  exit 1
}

case $PORT in
  *[!0-9]* | '') fail "the port must be a number, not '$PORT': start.sh [PORT]" ;;
esac
[ -f "$here/site/index.html" ] || fail "the map is missing: there is no site/index.html beside start.sh"

temporary=${XDG_RUNTIME_DIR:-}
[ -w "$temporary" ] || temporary=${TMPDIR:-/tmp}
STATE=${STATE:-$temporary/bay-corridor-map-$(id -u)-$PORT}
(umask 077 && mkdir -p -- "$STATE")
# In a folder that everybody may write to, somebody else may have been there first.
[ -O "$STATE" ] || fail "$STATE belongs to another user: set STATE to a folder of your own"
ln -sfn -- "$here/site" "$STATE/site"
: >"$STATE/heartbeat.log"

available() { command -v "$1" >/dev/null 2>&1; }

if [ -z "${SERVER:-}" ]; then
  for SERVER in nginx caddy python3 none; do
    if available "$SERVER"; then break; fi
  done
elif ! available "$SERVER"; then
  fail "$SERVER is not installed"
fi

announce() { echo "The map is at http://127.0.0.1:$PORT/ ($SERVER; Ctrl-C ends it; state in $STATE)"; }

start_nginx() {
  brotli=nothing
  for modules in /usr/lib/nginx/modules /usr/lib64/nginx/modules; do
    [ -f "$modules/ngx_http_brotli_static_module.so" ] || continue
    ln -sfn -- "$modules" "$STATE/modules"
    brotli='#brotli# '
  done
  sed -e "s/127\.0\.0\.1:8080/127.0.0.1:$PORT/" -e "s/$brotli//" "$here/nginx.conf" >"$STATE/nginx.conf"
  # As root, workers would run as a user who may not read this folder.
  user=''
  [ "$(id -u)" != 0 ] || user='user root;'
  announce
  exec nginx -e stderr -p "$STATE/" -c "$STATE/nginx.conf" -g "daemon off; $user"
}

start_caddy() {
  export ADDRESS="http://:$PORT" STATE SITE="$STATE/site" XDG_DATA_HOME="$STATE" XDG_CONFIG_HOME="$STATE"
  announce
  exec caddy run --config "$here/Caddyfile" --adapter caddyfile
}

start_python() {
  announce
  exec python3 "$here/serve.py" "$STATE/site" "$PORT" "$STATE"
}

case $SERVER in
  nginx) start_nginx ;;
  caddy) start_caddy ;;
  python3) start_python ;;
  *) fail "there is no web server: install nginx (Debian: apt-get install nginx-light), Caddy or Python 3" ;;
esac
