package dev.merlon.exposure;

import java.nio.charset.StandardCharsets;

/**
 * Random numbers that follow from a seed.
 *
 * <p>SplitMix64: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, with the
 * constants of {@link java.util.SplittableRandom}, whose numbers no specification fixes.
 */
final class Randomness {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    Randomness(long seed) {
        this.state = seed;
    }

    /** Numbers of a scenario: those of others do not change them. */
    static Randomness of(long seed, String scenario) {
        return new Randomness(mixed(seed) ^ hash(scenario));
    }

    /** From 0 to less than 1, each of the 2^53 numbers equally likely. */
    double next() {
        state += GOLDEN_GAMMA;
        return (mixed(state) >>> 11) * UNIT;
    }

    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** FNV-1a: G. Fowler, L. C. Noll, K.-P. Vo, 1991, with 64 bits. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
