package dev.merlon.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

class TranslatedProgramTest {
    private static final String PACKAGE = "dev/merlon/graphviz/wasm/GraphvizModuleMachine";
    private static final String READ = "(IILcom/dylibso/chicory/runtime/Memory;)I";

    /** Reads, calls and goes round, each after the question whether it was interrupted. */
    private static ClassNode program(String name) {
        ClassNode part = new ClassNode();
        part.name = name;
        MethodNode method = new MethodNode(Opcodes.ACC_STATIC, "func_1", "()V", null, null);
        Label again = new Label();
        method.visitLabel(again);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, PACKAGE + "Shaded", "checkInterruption", "()V", false);
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, PACKAGE + "FuncGroup_0", "func_2", "()V", false);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, PACKAGE + "Shaded", "memoryReadInt", READ, false);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, PACKAGE + "Shaded", "memoryGrow", READ, false);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, PACKAGE + "Shaded", "checkInterruption", "()V", false);
        method.visitLabel(new Label());
        method.visitJumpInsn(Opcodes.GOTO, again);
        part.methods.add(method);
        return part;
    }

    private static List<String> calls(ClassNode part) {
        List<String> calls = new ArrayList<>();
        for (AbstractInsnNode instruction : part.methods.get(0).instructions) {
            if (instruction instanceof MethodInsnNode call) {
                calls.add(call.owner.substring(call.owner.lastIndexOf('/') + 1) + "." + call.name);
            }
        }
        return calls;
    }

    @Test
    void onlyWhatGoesRoundAsksAndWordsAreReadAtOnce() {
        ClassNode part = program(PACKAGE + "FuncGroup_0");
        assertThat(TranslatedProgram.spare(part)).isTrue();
        assertThat(calls(part))
                .containsExactly(
                        "GraphvizModuleMachineFuncGroup_0.func_2",
                        "MemoryAccess.memoryReadInt",
                        "GraphvizModuleMachineShaded.memoryGrow",
                        "GraphvizModuleMachineShaded.checkInterruption");
    }

    @Test
    void aPartThatCallsOtherHelpersIsAMistake() {
        for (String expected : List.of("memoryReadInt", "checkInterruption")) {
            ClassNode part = program(PACKAGE + "FuncGroup_0");
            for (AbstractInsnNode instruction : part.methods.get(0).instructions) {
                if (instruction instanceof MethodInsnNode call && call.name.equals(expected)) {
                    call.name = "renamed";
                }
            }
            assertThatThrownBy(() -> TranslatedProgram.spare(part))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("FuncGroup_0 calls other helpers");
        }
    }

    @Test
    void otherClassesStayAsTheyAre() {
        ClassNode other = program("dev/merlon/graphviz/GraphvizInstance");
        assertThat(TranslatedProgram.spare(other)).isFalse();
        assertThat(calls(other)).isEqualTo(calls(program("other")));
    }
}
