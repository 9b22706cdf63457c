package dev.merlon.startup;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A class that does what a lambda expression or method reference does: what {@code LambdaMetafactory} would make while the
 * program runs, made beforehand.
 */
final class LambdaClass {
    private static final String OBJECT = "java/lang/Object";
    private static final String INSTANCE = "INSTANCE";

    private final String name;
    private final InvokeDynamicInsnNode call;
    private final Type[] captured;
    private final Type erased;
    private final Handle body;
    private final Type exact;

    /**
     * @param name the internal name of the class
     * @param call a call of {@code LambdaMetafactory.metafactory}
     */
    LambdaClass(String name, InvokeDynamicInsnNode call) {
        this.name = name;
        this.call = call;
        this.captured = Type.getArgumentTypes(call.desc);
        this.erased = (Type) call.bsmArgs[0];
        this.body = (Handle) call.bsmArgs[1];
        this.exact = (Type) call.bsmArgs[2];
    }

    String name() {
        return name;
    }

    private boolean captures() {
        return captured.length > 0;
    }

    /** The class file; a member of the nest of {@code host}, whose private methods it calls. */
    byte[] write(int version, String host) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String[] interfaces = {Type.getReturnType(call.desc).getInternalName()};
        writer.visit(
                version, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null, OBJECT, interfaces);
        writer.visitNestHost(host);
        constructor(writer);
        if (captures()) {
            factory(writer);
        } else {
            instance(writer);
        }
        method(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** What takes the place of the call: a field to read, or a method to call with what is captured. */
    void visitReplacement(MethodVisitor code) {
        if (captures()) {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "of", call.desc, false);
        } else {
            code.visitFieldInsn(
                    Opcodes.GETSTATIC,
                    name,
                    INSTANCE,
                    Type.getReturnType(call.desc).getDescriptor());
        }
    }

    private void constructor(ClassWriter writer) {
        MethodVisitor code =
                writer.visitMethod(0, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        int local = 1;
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "c" + i, captured[i].getDescriptor(), null, null)
                    .visitEnd();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), local);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, "c" + i, captured[i].getDescriptor());
            local += captured[i].getSize();
        }
        end(code, Opcodes.RETURN);
    }

    private void factory(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "of", call.desc, null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int local = 0;
        for (Type type : captured) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            local += type.getSize();
        }
        code.visitMethodInsn(
                Opcodes.INVOKESPECIAL, name, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured), false);
        end(code, Opcodes.ARETURN);
    }

    private void instance(ClassWriter writer) {
        String type = Type.getReturnType(call.desc).getDescriptor();
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, INSTANCE, type, null, null)
                .visitEnd();
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "()V", false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, INSTANCE, type);
        end(code, Opcodes.RETURN);
    }

    private void method(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, call.name, erased.getDescriptor(), null, null);
        code.visitCode();
        if (body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        Type[] wanted = parameters();
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, "c" + i, captured[i].getDescriptor());
            Conversion.convert(code, captured[i], captured[i], wanted[i]);
        }
        Type[] given = erased.getArgumentTypes();
        Type[] known = exact.getArgumentTypes();
        int local = 1;
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
            Conversion.convert(code, given[i], known[i], wanted[captured.length + i]);
            local += given[i].getSize();
        }
        code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        result(code);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void result(MethodVisitor code) {
        Type wanted = erased.getReturnType();
        Type found = body.getTag() == Opcodes.H_NEWINVOKESPECIAL
                ? Type.getObjectType(body.getOwner())
                : Type.getReturnType(body.getDesc());
        if (wanted.getSort() == Type.VOID) {
            switch (found.getSize()) {
                case 0 -> {}
                case 1 -> code.visitInsn(Opcodes.POP);
                default -> code.visitInsn(Opcodes.POP2);
            }
        } else {
            Conversion.convert(code, found, found, wanted);
        }
        code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
    }

    /** What the body takes, the object it is called on first. */
    private Type[] parameters() {
        Type[] declared = Type.getArgumentTypes(body.getDesc());
        if (body.getTag() == Opcodes.H_INVOKESTATIC || body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return declared;
        }
        Type[] all = new Type[declared.length + 1];
        all[0] = Type.getObjectType(body.getOwner());
        System.arraycopy(declared, 0, all, 1, declared.length);
        return all;
    }

    private int opcode() {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            // A private method of the host: within a nest it is called like any other.
            case Opcodes.H_INVOKESPECIAL, Opcodes.H_INVOKEVIRTUAL ->
                body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            default -> throw new IllegalArgumentException("a lambda with a body of kind " + body.getTag());
        };
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
