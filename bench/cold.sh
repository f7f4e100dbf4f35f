#!/usr/bin/env bash
# The letter as a cold process: the launcher, from the shell's fork to the file on the disk.
#
#   bench/cold.sh [RUNS]           20 runs of each unless said otherwise; prints min, median and max in ms, and the CPU time
#   TYPST_BENCH=FOLDER             the peers' harness (docs/performance.md); its peer "typst" is measured in turn with ours, on
#                                  its own letter of the same length, where it is installed
set -euo pipefail
cd "$(dirname "$0")/.."

runs=${1:-20}
peers=${TYPST_BENCH:-nowhere}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME=$scratch/cache LC_ALL=C.UTF-8

letter() { ./overens generate letter-of-intent examples/orebro-lan --municipality laxa --out "$scratch/out" --force; }
without() { OVERENS_ARCHIVE=off letter; }
help() { ./overens --help; }
typst() { "$peers/peers.d/typst" cold letter "$scratch/letter.json" "$scratch/typst.pdf"; }

# Milliseconds of one run: as the clock on the wall has it, and as the processors do.
once() {
  local TIMEFORMAT='%R %U %S'
  { time "$@" >"$scratch/said" 2>&1; } 2>"$scratch/time" || { cat "$scratch/said" >&2; echo "failed: $*" >&2; exit 1; }
  awk '{ print 1000 * $1, 1000 * ($2 + $3) }' "$scratch/time"
}

summary() {
  local cpu
  cpu=$(cut -d ' ' -f 2 "$scratch/$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }')
  cut -d ' ' -f 1 "$scratch/$1" | sort -n | awk -v name="$2" -v cpu="$cpu" '{ v[NR] = $1 }
    END { printf "%-34s %7.0f %7.0f %7.0f %9.0f\n", name, v[1], v[int((NR + 1) / 2)], v[NR], cpu }'
}

train() {
  letter >/dev/null
  for _ in $(seq 400); do
    if compgen -G "$scratch/cache/overens/*_*" >/dev/null; then return; fi
    sleep 0.3
  done
  echo 'the archive was not trained' >&2
  exit 1
}

kinds=(letter without help)
train
if [ -x "$peers/peers.d/typst" ] && [ -d "$peers/node/node_modules" ] && ls "$peers"/data/kommuner/*.json >/dev/null 2>&1; then
  cp "$(find "$peers/data/kommuner" -name '*.json' | sort | sed -n 10p)" "$scratch/letter.json"
  kinds+=(typst)
else
  echo "(no Typst to compare with: TYPST_BENCH is not given, or Typst is not installed there)" >&2
fi

for kind in "${kinds[@]}"; do once "$kind" >/dev/null; done
for _ in $(seq "$runs"); do
  # In turn, so that what else the machine does falls on all alike.
  for kind in "${kinds[@]}"; do once "$kind" >>"$scratch/$kind"; done
done

printf '%-34s %7s %7s %7s %9s   (%s runs)\n' 'ms, whole process' min median max 'CPU med.' "$runs"
for kind in "${kinds[@]}"; do
  case $kind in
    letter) summary letter 'letter, with the archive' ;;
    without) summary without 'letter, without the archive' ;;
    help) summary help '--help, with the archive' ;;
    typst) summary typst "Typst, its own letter" ;;
  esac
done
echo "letter: $(stat -c %s "$scratch/out/avsiktsforklaring-laxa.pdf") bytes"
if [ -f "$scratch/typst.pdf" ]; then echo "Typst:  $(stat -c %s "$scratch/typst.pdf") bytes"; fi
