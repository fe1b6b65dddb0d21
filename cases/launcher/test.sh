#!/bin/sh
# Tests how the launcher finds a JDK, builds and runs. Usage: test.sh LAUNCHER
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
  if printf '%s' "$2" | grep -q -e "$3"; then
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

# --- running, with a Java and a Maven that only say what they were asked ---------------------------

jdk whole 25.0.3
cat >"$scratch/whole/bin/java" <<'EOF'
#!/bin/sh
echo "java: $*"
for word; do
  case $word in
    -XX:AOTCacheOutput=*) [ -z "${KEEPS:-}" ] || echo "seen" >"${word#*=}" ;;
  esac
done
for word; do echo "<$word>"; done
exit "${JAVA_ENDS_WITH:-0}"
EOF
cp "$scratch/whole/bin/java" "$scratch/whole/bin/javac"
chmod +x "$scratch/whole/bin/java" "$scratch/whole/bin/javac"

project=$scratch/project
mkdir -p "$project/.mvn" "$project/cli/src/main" "$project/cli/target"
cp "$launcher" "$project/indusco"
touch "$project/pom.xml" "$project/cli/pom.xml"
cat >"$project/mvnw" <<'EOF'
#!/bin/sh
echo "maven: $*" >>maven.log
echo "what Maven says"
exit "${MAVEN_ENDS_WITH:-0}"
EOF
chmod +x "$project/mvnw" "$project/indusco"

# In a folder of its own, since the scratch folder holds the JDKs.
ln -s "$project/indusco" "$scratch/link"
mkdir "$scratch/jdks"
mv "$scratch/whole" "$scratch/jdks/whole"

run() {
  status=0
  said=$(env -u JAVA_HOME -u INDUSCO_JAVA_HOME INDUSCO_JDK_DIRS="$scratch/jdks" \
    "$scratch/link" "$@" 2>&1) || status=$?
}

expect_not() {
  if printf '%s' "$2" | grep -q -e "$3"; then
    echo "FAILED: $1: did not expect \"$3\" in: $2"
    failed=1
  else
    echo "ok: $1"
  fi
}

INDUSCO_REHEARSAL=off
export INDUSCO_REHEARSAL

# All by itself it looks into the places that systems have; some of them lie in a HOME.
status=0
said=$(env -u HOME -u JAVA_HOME -u INDUSCO_JAVA_HOME -u INDUSCO_JDK_DIRS "$scratch/link" --version 2>&1) ||
  status=$?
expect_not "without a HOME nothing is amiss" "$said" 'HOME: '
rm -f "$project/maven.log"
rm -f "$project/cli/target/built"

run plan 'two words' --quiet
expect "the first run builds" "$(cat "$project/maven.log")" '--quiet -DskipTests package'
expect "a build is told" "$said" 'Building Indusco'
expect_not "what Maven says in a good build is not told" "$said" 'what Maven says'
expect "plan is a command of cli" "$said" 'org.indusco.cli.Main plan two words --quiet'
expect "a word with a space stays one word" "$said" '^<two words>$'
expect "classes come from the project, through a link" "$said" "$project/cli/target/lib/\*"

rm "$project/maven.log"
run bench planner --networks examples/tiny
expect "bench has a program of its own" "$said" \
  'org.indusco.bench.Main planner --networks examples/tiny$'
expect "with its own classes" "$said" "$project/bench/target/lib/\*"
expect_not "nothing is built when nothing changed" "$(ls "$project")" 'maven.log'

JAVA_ENDS_WITH=2
export JAVA_ENDS_WITH
run sing
expect "an unknown word is left to cli" "$said" 'org.indusco.cli.Main sing$'
expect "the program's exit code is that of the launcher" "$status" '^2$'
unset JAVA_ENDS_WITH

run
expect "without words cli is asked without words" "$said" 'org.indusco.cli.Main$'

INDUSCO_JAVA_OPTS='-Xmx8g -ea'
export INDUSCO_JAVA_OPTS
run check examples/tiny
expect "options for Java are given on, one by one" "$said" '^<-Xmx8g>$'
unset INDUSCO_JAVA_OPTS

patient='^<-XX:Tier4InvocationThreshold='
run plan examples/tiny
expect "Java compiles less where it soon ends" "$said" "$patient"
run bench planner --sizes S
expect "also where that is measured" "$said" "$patient"
run bench register
expect_not "but not for what lasts" "$said" "$patient"
run serve
expect_not "such as a server" "$said" "$patient"
expect "which is stopped by its collector for short times only" "$said" '^<-XX:.UseG1GC>$'
INDUSCO_JAVA_OPTS='-XX:Tier4InvocationThreshold=9'
export INDUSCO_JAVA_OPTS
run plan examples/tiny
expect "what is asked for comes last, so that it counts" "$said" \
  "Tier4InvocationThreshold=200000 .*Tier4InvocationThreshold=9 "
unset INDUSCO_JAVA_OPTS

brief='^<-XX:TieredStopAtLevel=1>$'
mkdir "$project/small" "$project/large"
dd if=/dev/zero "of=$project/large/facts.csv" bs=1024 count=20100 2>/dev/null
run check "$project/small"
expect "Java does not compile twice what reads a small network and ends" "$said" "$brief"
run import "$project/large"
expect_not "but what reads a large one" "$said" "$brief"
run check "$project/none"
expect_not "or none" "$said" "$brief"
run plan "$project/small"
expect_not "and what plans" "$said" "$brief"
rm -r "$project/small" "$project/large"

run test fast
expect "a test by an unknown word ends with 2" "$status" '^2$'
expect "and names the word" "$said" 'does not know "fast"'
expect "and shows the words it knows" "$said" 'indusco test \[--long'

run test --fuzz nonsense
expect "a seed that is no number ends with 2" "$status" '^2$'
expect "and says so" "$said" '"nonsense" is no seed'

run test --fuzz 17
expect "one seed of the networks at the edges is tried" "$(cat "$project/maven.log")" \
  '-Dtest=FuzzTest .*-Dindusco.fuzz.seed=17'

mkdir -p "$project/cases/launcher"
echo 'echo "the launcher is tested"' >"$project/cases/launcher/test.sh"
run test --long
expect "a long test tests the launcher" "$said" 'the launcher is tested'
expect "and all the rest at length" "$(cat "$project/maven.log")" \
  'verify -Dindusco.fuzz.seconds=600 -Dindusco.tiny.networks=500'

run format
expect "format asks the formatter" "$(cat "$project/maven.log")" 'spotless:apply'

# --- the rehearsal, with a Java that keeps something when it is told to -----------------------------

unset INDUSCO_REHEARSAL
KEEPS=yes
export KEEPS
run build
expect "a build ends with a rehearsal" "$said" 'Rehearsing the start'
expect_not "of which nothing else is seen" "$said" 'java:'
run check examples/tiny
expect "later runs begin from what it left" "$said" "^<-XX:AOTCache=$project/cli/target/kept.aot>$"
run bench planner
expect_not "but not those of another program" "$said" 'AOTCache'

unset KEEPS
run build
expect "a rehearsal that leaves nothing is no fault" "$status" '^0$'
expect "but is told" "$said" 'It did not succeed'
run check examples/tiny
expect_not "nor is it missed, nor an older one used" "$said" 'AOTCache'
expect_not "and nothing lies about" "$(ls "$project/cli/target")" 'kept'

KEEPS=yes
export KEEPS
rm "$project/cli/target/built"
run check examples/tiny
expect_not "nobody waits for a rehearsal who wants something else" "$said" 'Rehearsing'
expect_not "and nothing is used that is not there yet" "$said" 'AOTCache'
waited=0
until [ -s "$project/cli/target/kept.aot" ] || [ "$waited" -ge 100 ]; do
  sleep 0.1
  waited=$((waited + 1))
done
expect "it is made aside" "$(cat "$project/cli/target/kept.aot")" 'seen'
unset KEEPS
INDUSCO_REHEARSAL=off

touch -t 203801010000 "$project/cli/src/main/Changed.java"
MAVEN_ENDS_WITH=1
export MAVEN_ENDS_WITH
run plan examples/tiny
expect "a failed build ends with 70" "$status" '^70$'
expect "and tells what Maven said" "$said" 'what Maven says'
expect_not "and runs nothing" "$said" 'java:'
expect_not "and leaves no lock" "$(ls -a "$project/.mvn")" 'building'

exit "$failed"
