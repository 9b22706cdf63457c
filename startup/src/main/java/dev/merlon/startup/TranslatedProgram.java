package dev.merlon.startup;

import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * Spares the program that draws pictures, which was translated from WebAssembly, most of its calls of helpers.
 *
 * <p>A picture is finished before the JVM's second compiler has been at it, and the first one makes a call of each call: three to
 * read a word, and one before each function to ask whether the thread was interrupted. Here a word is read by one call, and only
 * what may go round again asks.
 */
final class TranslatedProgram {
    private static final String PART = "dev/merlon/graphviz/wasm/GraphvizModuleMachineFuncGroup_";
    private static final String HELPERS = "dev/merlon/graphviz/wasm/GraphvizModuleMachineShaded";
    private static final String ACCESS = "dev/merlon/graphviz/MemoryAccess";
    private static final String ASKS = "checkInterruption";

    /** What the other class has by the same name. */
    private static final Set<String> ACCESSES = Set.of(
            "memoryReadByte",
            "memoryReadInt",
            "memoryReadLong",
            "memoryReadDouble",
            "memoryWriteByte",
            "memoryWriteInt",
            "memoryWriteLong",
            "memoryWriteDouble");

    private TranslatedProgram() {}

    /**
     * Changes a class; whether it was a part of the program.
     *
     * @throws IllegalStateException where a part does not call the helpers that all parts call: they have got other names, and the
     *     program would be slow without anybody noticing
     */
    static boolean spare(ClassNode part) {
        if (!part.name.startsWith(PART)) {
            return false;
        }
        int accesses = 0;
        int jumps = 0;
        for (MethodNode method : part.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (!(instruction instanceof MethodInsnNode call) || !call.owner.equals(HELPERS)) {
                    continue;
                }
                if (ACCESSES.contains(call.name)) {
                    call.owner = ACCESS;
                    accesses++;
                } else if (call.name.equals(ASKS) && isBeforeJump(call)) {
                    jumps++;
                } else if (call.name.equals(ASKS)) {
                    method.instructions.remove(call);
                }
            }
        }
        if (accesses == 0 || jumps == 0) {
            throw new IllegalStateException(part.name + " calls other helpers than expected");
        }
        return true;
    }

    /** Loops go round by a jump, or by a table of jumps. */
    private static boolean isBeforeJump(AbstractInsnNode call) {
        AbstractInsnNode next = call.getNext();
        while (next != null && next.getOpcode() < 0) {
            next = next.getNext();
        }
        return next instanceof JumpInsnNode
                || next instanceof TableSwitchInsnNode
                || next instanceof LookupSwitchInsnNode;
    }
}
