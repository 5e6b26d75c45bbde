# Sourced by mvnw and the scripts under deploy: sets and exports JAVA_HOME to a JDK 25, or ends the script with one line.
# A JDK says its version in its "release" file, so none has to be started to be asked.

jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_fits() {
    version=$(jdk_version "$1") && [ -n "$version" ] && [ "$version" -ge 25 ]
}

jdk_on_path() {
    java=$(command -v java 2>/dev/null) || return 1
    java=$(readlink -f "$java" 2>/dev/null) || return 1
    dirname "$(dirname "$java")"
}

find_jdk() {
    for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/*25* /opt/*25* /opt/java/*25* \
        "$HOME"/.sdkman/candidates/java/25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
        if [ -n "$candidate" ] && jdk_fits "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

if ! JAVA_HOME=$(find_jdk); then
    echo "JDK 25 is needed and none was found: install one (for example Eclipse Temurin 25) or set JAVA_HOME to it." >&2
    exit 1
fi
export JAVA_HOME
