# Finds a JDK for ./run and ./check, which source this file: sets JAVA_HOME or says what to install.
# Version 25 itself comes first, because the static checks are made for it; a newer one will do.

jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  if command -v javac >/dev/null 2>&1; then
    dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
  fi
  printf '%s\n' /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /opt/jdk* /opt/java/* /usr/java/* /usr/local/jdk* /usr/local/openjdk*
}

find_jdk() {
  local home version newer='' seen=''
  while IFS= read -r home; do
    version=$(jdk_version "$home") || continue
    [ -n "$version" ] || continue
    if [ "$version" -eq 25 ]; then
      export JAVA_HOME=$home
      return 0
    elif [ "$version" -gt 25 ]; then
      [ -n "$newer" ] || newer=$home
    else
      case " $seen " in *" $version "*) ;; *) seen="${seen:+$seen }$version" ;; esac
    fi
  done < <(jdk_candidates)
  if [ -n "$newer" ]; then
    export JAVA_HOME=$newer
    return 0
  fi
  local found=none
  [ -z "$seen" ] || found="only version ${seen// /, }"
  printf 'Due Regard needs a JDK 25 or newer and found %s: install one (for example Temurin 25 from adoptium.net, or the package openjdk-25-jdk where your system has it), or point JAVA_HOME at it.\n' \
    "$found" >&2
  return 1
}

need_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  printf 'Due Regard is built with Maven 3.8 or newer and found none: install it, for example with "apt-get install maven".\n' >&2
  return 1
}
