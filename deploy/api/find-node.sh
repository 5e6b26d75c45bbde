# Sourced by the scripts of this folder: puts a Node.js 20 or newer, with its npm, first on PATH, or ends the script with one line.

node_fits() {
    [ -x "$1/node" ] && [ -x "$1/npm" ] || return 1
    major=$("$1/node" -p 'process.versions.node.split(".")[0]' 2>/dev/null) && [ "${major:-0}" -ge 20 ]
}

find_node() {
    for candidate in "${NODE_HOME:+$NODE_HOME/bin}" "$(dirname "$(command -v node 2>/dev/null || echo /-/node)")" \
        /usr/local/bin /usr/bin /opt/node*/bin "$HOME"/.nvm/versions/node/*/bin /opt/homebrew/bin; do
        if [ -n "$candidate" ] && node_fits "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

if ! node_folder=$(find_node); then
    echo "Node.js 20 or newer with npm is needed and none was found: install it (for example your system's nodejs and npm" \
        "packages) or set NODE_HOME to it." >&2
    exit 1
fi
export PATH="$node_folder:$PATH"
