#!/usr/bin/env bash
# Makes target/installer/shopfolk_<version>_<architecture>.deb. The package is a plain tree without scripts that run at
# installation, so it installs on a bare system too; menus and icons are picked up by dpkg's own triggers.
set -euo pipefail
system=linux
[ "$(uname -m)" = aarch64 ] && system=linux-aarch64
launcher=bin/Shopfolk
appdir=lib/app
runtime_lib=lib/runtime/lib

# Writes the program that starts the image, from the settings that jpackage left beside the jars. It takes the place of
# jpackage's own launcher, which at each start first asks the package managers whose file it is: a fifth of a second.
write_launcher() {
  local cfg=$image/$appdir/Shopfolk.cfg
  {
    echo '#!/bin/sh'
    # Another program is asked only where it must be: each costs more than all that the shell does here.
    echo 'self=$0'
    echo 'case $self in /*) [ -L "$self" ] && self=$(readlink -f "$self") ;; *) self=$(readlink -f "$self") ;; esac'
    echo 'bin=${self%/*}'
    echo 'home=${bin%/*}'
    echo 'APPDIR=$home/lib/app'
    echo 'exec "$home/lib/runtime/bin/java" \'
    sed -n 's/^java-options=\(.*\)$/  "\1" \\/p' "$cfg"
    echo "  -cp \"$(sed -n 's/^app.classpath=//p' "$cfg" | paste -sd:)\" \\"
    echo "  $(sed -n 's/^app.mainclass=//p' "$cfg") \"\$@\""
  } > "$image/$launcher"
  chmod 755 "$image/$launcher"
}

source "$(dirname "$0")/../image.sh" --icon icons/shopfolk-512.png

echo "Making the package"
tree=$work/deb
architecture=$(dpkg --print-architecture)
mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications"
cp -a "$image" "$tree/opt/shopfolk"
ln -s /opt/shopfolk/bin/Shopfolk "$tree/usr/bin/shopfolk"
cp installer/linux/shopfolk.desktop "$tree/usr/share/applications/"
for size in 16 32 48 64 128 256 512; do
  icons=$tree/usr/share/icons/hicolor/${size}x${size}/apps
  mkdir -p "$icons"
  cp "icons/shopfolk-$size.png" "$icons/shopfolk.png"
done
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
  -e "s/@SIZE@/$(du -sk "$tree" | cut -f1)/" installer/linux/control > "$tree/DEBIAN/control"
find "$tree" -type d -exec chmod 755 {} +
deb=$work/shopfolk_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz -z3 --build "$tree" "$deb"
echo "Application image: $image"
echo "Package:           $deb"
