#!/bin/sh
# Sets a Debian 12 computer up as a kiosk, or brings one up to date: install.sh [--dry-run] [--restart-at HH:MM]
#
# May be run again at any time: settings and an edited site/kiosk.json stay as they are. --dry-run says what would be
# done and does nothing. --root FOLDER puts the files under a folder instead, without packages, user or services.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
release=$(dirname -- "$here")
root='' dry=no restart_at=''

fail() {
  echo "install.sh: $1" >&2
  exit 1
}

while [ $# -gt 0 ]; do
  case $1 in
    --dry-run) dry=yes ;;
    --restart-at) shift && restart_at=${1:-} ;;
    --root) shift && root=${1:-} ;;
    *) fail "'$1' is not known; usage: install.sh [--dry-run] [--restart-at HH:MM] [--root FOLDER]" ;;
  esac
  shift
done
case $restart_at in
  '' | [01][0-9]:[0-5][0-9] | 2[0-3]:[0-5][0-9]) ;;
  *) fail "'$restart_at' is not a time such as 03:30" ;;
esac
[ "$dry" = yes ] || [ -n "$root" ] || [ "$(id -u)" = 0 ] || fail 'run it as root, or look with --dry-run'
[ "$dry" = yes ] || [ -n "$root" ] || [ -f /etc/debian_version ] || fail 'this set-up is for Debian'

app=$root/opt/bay-corridor-map
settings=$root/etc/bay-corridor-map
units=$root/etc/systemd/system

run() {
  echo "+ $*"
  [ "$dry" = yes ] || "$@"
}

# What changes the computer beyond its files.
run_system() { [ -n "$root" ] || run "$@"; }

# Writes what comes in, as everybody may read it.
write() {
  echo "+ write $1"
  if [ "$dry" = yes ]; then cat >/dev/null; else cat >"$1" && chmod 644 -- "$1"; fi
}

# True when the sums of a release know this file, and it is as it was.
is_as_shipped() (cd "$1" && grep " $2\$" SHA256SUMS | sha256sum --status -c -)

check_release() {
  echo "+ check $release against SHA256SUMS"
  # The settings of the page may have been edited beforehand.
  (cd "$release" && grep -v ' site/kiosk\.json$' SHA256SUMS | sha256sum --quiet -c -) ||
    fail 'the release is damaged: fetch or copy it again'
}

install_packages() {
  run_system apt-get update
  run_system env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    chromium nginx-light libnginx-mod-http-brotli-static curl procps \
    xserver-xorg-core xserver-xorg-legacy xserver-xorg-input-libinput libgl1-mesa-dri libegl1 \
    xinit x11-xserver-utils xinput
  # The kiosk serves itself; Debian's own site on port 80 would be open to the network.
  run_system systemctl disable --now nginx.service
}

add_user() {
  [ -z "$root" ] || return 0
  id kiosk >/dev/null 2>&1 || run useradd --system --create-home --home-dir /var/lib/kiosk --shell /usr/sbin/nologin kiosk
}

copy_release() {
  if [ "$release" = "$app" ]; then return; fi
  run rm -rf -- "$app.new" "$app.old"
  run mkdir -p -- "$app.new"
  run cp -R --preserve=timestamps -- "$release/." "$app.new/"
  run chmod -R u=rwX,go=rX -- "$app.new"
  if [ -f "$app/site/kiosk.json" ] && ! is_as_shipped "$app" site/kiosk.json; then
    run cp -p -- "$app/site/kiosk.json" "$app.new/site/kiosk.json"
  fi
  # Two renames: a page that asks in between gets an error for an instant, never half a release.
  [ ! -d "$app" ] || run mv -- "$app" "$app.old"
  run mv -- "$app.new" "$app"
  run rm -rf -- "$app.old"
}

write_settings() {
  run mkdir -p -- "$settings" "$root/etc/X11/xorg.conf.d" "$root/etc/chromium/policies/managed" "$units"
  [ -f "$settings/kiosk.conf" ] || write "$settings/kiosk.conf" <"$here/kiosk.conf"
  # As kiosk.sh reads it: the last one counts.
  port=$(sed -n 's/^PORT=\([0-9]*\).*/\1/p' "$settings/kiosk.conf" 2>/dev/null | tail -n 1)
  sed "s/127\.0\.0\.1:8080/127.0.0.1:${port:-8080}/" "$here/policies.json" |
    write "$root/etc/chromium/policies/managed/bay-corridor-map.json"
  if command -v google-chrome >/dev/null; then
    run mkdir -p -- "$root/etc/opt/chrome/policies/managed"
    sed "s/127\.0\.0\.1:8080/127.0.0.1:${port:-8080}/" "$here/policies.json" |
      write "$root/etc/opt/chrome/policies/managed/bay-corridor-map.json"
  fi
  printf 'allowed_users=anybody\nneeds_root_rights=yes\n' | write "$root/etc/X11/Xwrapper.config"
  write "$root/etc/X11/xorg.conf.d/bay-corridor-map.conf" <"$here/xorg.conf"
}

write_units() {
  for unit in corridor-kiosk.service corridor-kiosk-restart.service corridor-kiosk-restart.timer; do
    write "$units/$unit" <"$here/$unit"
  done
  if [ -n "$restart_at" ]; then
    run mkdir -p -- "$units/corridor-kiosk-restart.timer.d"
    printf '[Timer]\nOnCalendar=\nOnCalendar=*-*-* %s:00\n' "$restart_at" |
      write "$units/corridor-kiosk-restart.timer.d/time.conf"
  fi
  run_system systemctl daemon-reload
  run_system systemctl enable corridor-kiosk.service
  run_system systemctl enable --now corridor-kiosk-restart.timer
}

check_release
install_packages
add_user
copy_release
write_settings
write_units
echo 'Done. Edit /etc/bay-corridor-map/kiosk.conf and /opt/bay-corridor-map/site/kiosk.json, then restart the computer.'
