package dev.merlon.graphviz;

import com.dylibso.chicory.runtime.Memory;

/**
 * What the program does most often, in one call each: to read and write at a base with an offset. The module {@code startup} calls
 * these in the classes of the jar instead of the helpers that came with the translation, which take three.
 *
 * <p>A base that is negative stays one, as with those helpers, so that it is in no memory. The memory is always a
 * {@link WordMemory}.
 */
public final class MemoryAccess {
    // Methods are written out here, since the settings for short runs have few of them put into each other.

    private static final long LOW = 0xFFFF_FFFFL;

    private MemoryAccess() {}

    public static byte memoryReadByte(int base, int offset, Memory memory) {
        int address = base < 0 ? base : base + offset;
        return (byte) (((WordMemory) memory).words()[address >>> 2] >>> ((address & 3) << 3));
    }

    public static int memoryReadInt(int base, int offset, Memory memory) {
        int address = base < 0 ? base : base + offset;
        return (address & 3) == 0 ? ((WordMemory) memory).words()[address >>> 2] : memory.readInt(address);
    }

    public static long memoryReadLong(int base, int offset, Memory memory) {
        int address = base < 0 ? base : base + offset;
        if ((address & 3) != 0) {
            return memory.readLong(address);
        }
        int[] words = ((WordMemory) memory).words();
        int index = address >>> 2;
        return words[index] & LOW | (long) words[index + 1] << 32;
    }

    public static double memoryReadDouble(int base, int offset, Memory memory) {
        return Double.longBitsToDouble(memoryReadLong(base, offset, memory));
    }

    public static void memoryWriteByte(int base, byte value, int offset, Memory memory) {
        memory.writeByte(base < 0 ? base : base + offset, value);
    }

    public static void memoryWriteInt(int base, int value, int offset, Memory memory) {
        int address = base < 0 ? base : base + offset;
        if ((address & 3) == 0) {
            ((WordMemory) memory).words()[address >>> 2] = value;
        } else {
            memory.writeI32(address, value);
        }
    }

    public static void memoryWriteLong(int base, long value, int offset, Memory memory) {
        int address = base < 0 ? base : base + offset;
        if ((address & 3) != 0) {
            memory.writeLong(address, value);
            return;
        }
        int[] words = ((WordMemory) memory).words();
        int index = address >>> 2;
        // The end comes first, so that nothing is written where not all of it fits.
        words[index + 1] = (int) (value >>> 32);
        words[index] = (int) value;
    }

    public static void memoryWriteDouble(int base, double value, int offset, Memory memory) {
        memoryWriteLong(base, Double.doubleToRawLongBits(value), offset, memory);
    }
}
