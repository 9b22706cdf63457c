package dev.merlon.startup;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Writes out the {@code equals} and {@code hashCode} that the compiler gives to a record. As it leaves them, the JVM puts them
 * together when they are first called, which takes milliseconds for each record. {@code toString} is left: short runs do not call it.
 */
final class RecordMethods {
    private static final String FACTORY = "java/lang/runtime/ObjectMethods";

    private RecordMethods() {}

    /** Changes the methods of a class, and says whether there was something to change. */
    static boolean replace(ClassNode host) {
        boolean changed = false;
        for (int i = 0; i < host.methods.size(); i++) {
            MethodNode method = host.methods.get(i);
            InvokeDynamicInsnNode call = call(method);
            if (call != null && (method.name.equals("hashCode") || method.name.equals("equals"))) {
                MethodNode written =
                        new MethodNode(method.access, method.name, method.desc, method.signature, new String[0]);
                Handle[] fields = fields(call);
                if (method.name.equals("hashCode")) {
                    hashCode(host.name, fields, written);
                } else {
                    equals(host.name, fields, written);
                }
                host.methods.set(i, written);
                changed = true;
            }
        }
        return changed;
    }

    private static @Nullable InvokeDynamicInsnNode call(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof InvokeDynamicInsnNode call
                    && call.bsm.getOwner().equals(FACTORY)) {
                return call;
            }
        }
        return null;
    }

    private static Handle[] fields(InvokeDynamicInsnNode call) {
        Handle[] fields = new Handle[call.bsmArgs.length - 2];
        System.arraycopy(call.bsmArgs, 2, fields, 0, fields.length);
        return fields;
    }

    /** As {@code ObjectMethods} makes it: 31 times what is before, plus the hash code of the next field. */
    private static void hashCode(String owner, Handle[] fields, MethodVisitor code) {
        code.visitCode();
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle field : fields) {
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            get(owner, field, 0, code);
            Type type = Type.getType(field.getDesc());
            if (isObject(type)) {
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
            } else {
                String box = Conversion.boxed(type).getInternalName();
                code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "hashCode", "(" + type.getDescriptor() + ")I", false);
            }
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(4, 1);
        code.visitEnd();
    }

    /** The frames say that the locals are as at the start, and that the stack is empty. */
    private static void equals(String owner, Handle[] fields, MethodVisitor code) {
        Label different = new Label();
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle field : fields) {
            get(owner, field, 0, code);
            get(owner, field, 1, code);
            compare(Type.getType(field.getDesc()), different, code);
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(4, 2);
        code.visitEnd();
    }

    private static void compare(Type type, Label different, MethodVisitor code) {
        switch (type.getSort()) {
            case Type.BOOLEAN, Type.CHAR, Type.BYTE, Type.SHORT, Type.INT ->
                code.visitJumpInsn(Opcodes.IF_ICMPNE, different);
            case Type.LONG -> {
                code.visitInsn(Opcodes.LCMP);
                code.visitJumpInsn(Opcodes.IFNE, different);
            }
            case Type.FLOAT, Type.DOUBLE -> {
                String box = Conversion.boxed(type).getInternalName();
                String pair = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
                code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "compare", pair, false);
                code.visitJumpInsn(Opcodes.IFNE, different);
            }
            default -> {
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        "java/util/Objects",
                        "equals",
                        "(Ljava/lang/Object;Ljava/lang/Object;)Z",
                        false);
                code.visitJumpInsn(Opcodes.IFEQ, different);
            }
        }
    }

    private static void get(String owner, Handle field, int local, MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, local);
        if (local > 0) {
            code.visitTypeInsn(Opcodes.CHECKCAST, owner);
        }
        code.visitFieldInsn(Opcodes.GETFIELD, owner, field.getName(), field.getDesc());
    }

    private static boolean isObject(Type type) {
        return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }
}
