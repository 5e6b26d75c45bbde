#!/usr/bin/env bash
# Builds the suite unless sources and artefacts are both exactly what the last build left. What is compared is content and
# names, so edited, reverted, renamed and deleted files all count; without a change no Maven starts. Nothing that runs needs deploy/api.
# NTM_BUILT=yes takes what is there as it is. With --built COMMAND…, the command is the build that is remembered.
set -euo pipefail

cd "$(dirname "$0")/../.."
stamp=.run/built

sources() {
    find . \( -name .git -o -name .run -o -name target -o -name node_modules -o -path ./deploy/data \) -prune \
        -o -type f \( -name pom.xml -o -path '*/src/main/*' -o -path './.mvn/*' -o -path ./docs/glossary.md \) -exec cksum {} + | sort
}

# Libraries are left out: they change only when a pom.xml does.
artefacts() {
    find . \( -name .git -o -name .run -o -name node_modules -o -name src -o -path '*/quarkus-app/lib' \) -prune \
        -o -type f \( -path '*/target/quarkus-app/*' -o -path './deploy/local/target/ntm-local.jar' \) -exec cksum {} + | sort
}

state() {
    echo "$JAVA_HOME"
    sources
    echo artefacts
    artefacts
}

remember() {
    if [ "$1" = "$(sources)" ]; then
        state >$stamp.new
        mv $stamp.new $stamp
    fi
}

mkdir -p .run
if [ "${1:-}" = --built ]; then
    shift
    rm -f $stamp
    before=$(sources)
    "$@"
    remember "$before"
    exit
fi
if [ "${NTM_BUILT:-}" = yes ] || { [ -f $stamp ] && state | cmp -s - $stamp; }; then
    exit
fi

echo "Building what is stale (a minute or two the first time) ..."
rm -f $stamp
before=$(sources)
if ! ./mvnw -B -ntp -q -DskipTests -Dspotless.check.skip=true package -pl '!deploy/api' >.run/build.log 2>&1; then
    cat .run/build.log >&2
    echo "The build failed; its output stands above and in .run/build.log." >&2
    exit 1
fi
remember "$before"
