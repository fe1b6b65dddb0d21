#!/bin/sh
# Tests how the launcher finds a JDK. Usage: test.sh LAUNCHER
set -eu

launcher=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

jdk() {
  mkdir -p "$scratch/$1/bin"
  printf 'IMPLEMENTOR="Test"\nJAVA_VERSION="%s"\n' "$2" >"$scratch/$1/release"
}

launch() {
  env -u JAVA_HOME -u INDUSCO_JAVA_HOME INDUSCO_JDK_DIRS="$scratch" sh "$launcher" --version
}

expect() {
  if printf '%s' "$2" | grep -q "$3"; then
    echo "ok: $1"
  else
    echo "FAILED: $1: expected \"$3\" in: $2"
    failed=1
  fi
}

status=0
said=$(launch 2>&1) || status=$?
expect "no JDK at all ends with 69" "$status" '^69$'
expect "no JDK at all says how to get one" "$said" 'openjdk-25-jdk'

jdk old 17.0.15
status=0
said=$(launch 2>&1) || status=$?
expect "an older JDK ends with 69" "$status" '^69$'
expect "an older JDK is named with its version and place" "$said" "17.0.15 in $scratch/old"

jdk runtime 25.0.3
said=$(launch 2>&1) || true
expect "a JDK 25 without compiler is named" "$said" '25.0.3 without a compiler'

exit "$failed"
