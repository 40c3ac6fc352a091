# Makes the application image with its trimmed runtime and AOT cache; sourced by each system's build.sh, which sets:
#   system    how JavaFX's own jars of this system are called: linux, mac, mac-aarch64, win
#   launcher  the program inside the image
#   appdir    where the image keeps the jars
#   runtime_lib  where its runtime keeps native libraries
# and may define write_launcher, for a launcher other than jpackage's.
# Leaves the image in $image.

find_jdk_25() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/jpackage" ] && grep -q '^JAVA_VERSION="25[."]' "$home/release" 2>/dev/null; then
      echo "$home"
      return
    fi
  done
  echo "A JDK 25 with jpackage is needed (https://adoptium.net); set JAVA_HOME to it." >&2
  return 1
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
jdk=$(find_jdk_25)
work=target/installer
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -1)
app_version=$version
# macOS refuses a version that begins with 0.
[ "$(uname -s)" = Darwin ] && app_version=${version/#0./1.}

echo "Building Shopfolk $version with $jdk"
mvn -q -B -ntp process-classes jar:jar dependency:copy-dependencies@lib
rm -rf "$work"
mkdir -p "$work/modules" "$work/app" "$work/image"
cp target/lib/javafx-*-"$system".jar "$work/modules/"
cp target/shopfolk.jar "$work/app/"
"$jdk/bin/java" -cp "target/classes:target/lib/*" app.shopfolk.platform.fx.Prepared target/classes "$work/prepared"
# Stored as they are: they are read at every start.
"$jdk/bin/jar" --update --no-compress --file "$work/app/shopfolk.jar" -C "$work/prepared" .
# The class path keeps the layout that the jar's manifest names; JavaFX is left out, it is part of the runtime.
mkdir "$work/app/lib"
find target/lib -name '*.jar' ! -name 'javafx-*' -exec cp {} "$work/app/lib/" \;

echo "Making the application image"
"$jdk/bin/jpackage" @installer/jpackage.args --type app-image --app-version "$app_version" \
  --module-path "$work/modules" --input "$work/app" --dest "$work/image" "$@"

image=$(find "$work/image" -mindepth 1 -maxdepth 1 -type d)

# JavaFX looks for its native libraries beside the runtime's own first. Left inside its modules, they are unpacked into the
# owner's home at the first start, and compared with what lies there at each one after.
for module in "$work"/modules/*.jar; do
  (mkdir -p "$work/native" && cd "$work/native" && "$jdk/bin/jar" --extract --file "$root/$module")
done
find "$work/native" \( -name '*.so' -o -name '*.dylib' \) -exec cp {} "$image/$runtime_lib/" \;

declare -F write_launcher > /dev/null || write_launcher() { :; }
write_launcher

# Runs something of the image; what it says is shown only where it fails.
run() {
  "$@" > "$work/run.log" 2>&1 || {
    cat "$work/run.log" >&2
    echo "Failed: $*" >&2
    exit 1
  }
}

echo "Training: one start on the sample shop, so that the owner's starts are quick"
run "$jdk/bin/java" -cp "target/classes:target/lib/*" app.shopfolk.Launcher sample --data="$work/training"
# Profiles of this one run would have the compilers busy at every start with what the start does not need.
JAVA_TOOL_OPTIONS="-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining" \
  run "$image/$launcher" --rehearsal --data="$work/training"
cfg=$image/$appdir/Shopfolk.cfg
sed -i.bak 's/-XX:AOTCacheOutput=/-XX:AOTCache=/' "$cfg"
rm "$cfg.bak"
write_launcher
if [ ! -s "$image/$appdir/app.aot" ]; then
  echo "The training run left no cache." >&2
  exit 1
fi

echo "Trying: one tour, so that nothing is missing in the image"
run "$image/$launcher" tour --out "$work/tour"
