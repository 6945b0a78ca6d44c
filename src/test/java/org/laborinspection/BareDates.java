package org.laborinspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** The dates that a method puts as they are into a Chinese text, a pattern or a StringBuilder, from its byte code. */
final class BareDates extends MethodVisitor {

    private static final Pattern TIME = Pattern.compile("Ljava/time/((Local|Offset|Zoned)Date(Time)?|Instant);");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** What was put on the stack last: of a type, or else from a local variable, after so many labels. */
    private record Value(String type, int variable, int labels, int line) {}

    private final String method;
    private final Set<String> found;
    private final Map<Label, Integer> labels = new HashMap<>();
    private final List<Value> joined = new ArrayList<>();
    private final List<Value> stored = new ArrayList<>();
    private final List<Value> said = new ArrayList<>();
    private int line;
    private Value last;

    private BareDates(String method, Set<String> found) {
        super(Opcodes.ASM9);
        this.method = method;
        this.found = found;
        push("", -1);
    }

    /** Class, method and line of each such date in a class. */
    static Set<String> in(InputStream bytes) throws IOException {
        try (bytes) {
            var found = new TreeSet<String>();
            var reader = new ClassReader(bytes);
            var type = reader.getClassName().replaceAll(".*[/$]", "") + ".";
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public MethodVisitor visitMethod(int access, String name, String d, String g, String[] e) {
                            return new BareDates(type + name, found);
                        }
                    },
                    0);
            return found;
        }
    }

    private void push(String type, int variable) {
        last = new Value(type, variable, labels.size(), line);
    }

    @Override
    public void visitLabel(Label label) {
        labels.put(label, labels.size());
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        push("", variable);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String type) {
        push(type, -1);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        push("L" + type + ";", -1);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.AASTORE) {
            stored.add(last);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
        if (owner.equals("java/lang/String") && name.equals("valueOf")) {
            joined.add(last);
        }
        if (owner.equals("java/lang/StringBuilder") && type.startsWith("(Ljava/lang/Object;)")) {
            said.add(last);
        }
        if (type.contains("[Ljava/lang/Object;")) {
            if (owner.equals("java/lang/String")) {
                said.addAll(stored);
            }
            stored.clear();
        }
        push(type.substring(type.indexOf(')') + 1), -1);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
        if (name.equals("makeConcatWithConstants")
                && CHINESE.matcher(arguments[0].toString()).find()) {
            said.addAll(joined);
            joined.clear();
            said.add(new Value(type, -1, 0, line));
        }
        push("", -1);
    }

    @Override
    public void visitLocalVariable(String name, String type, String generic, Label start, Label end, int index) {
        if (TIME.matcher(type).matches()) {
            said.stream()
                    .filter(value -> value.variable == index
                            && value.labels > labels.get(start)
                            && value.labels <= labels.get(end))
                    .forEach(this::add);
        }
    }

    @Override
    public void visitEnd() {
        said.stream().filter(value -> TIME.matcher(value.type).find()).forEach(this::add);
    }

    private void add(Value value) {
        found.add(method + ":" + value.line);
    }
}
