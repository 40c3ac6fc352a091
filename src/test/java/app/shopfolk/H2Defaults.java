package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.db.Database;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The door to the database put back to H2's defaults, for {@link CrashTest} only: commits are not forced, and big changes are
 * made in the file itself instead of a copy. The compiled classes are changed, so that the product has no such switch.
 */
final class H2Defaults {
    private static final String PACKAGE = Database.class.getPackageName() + ".";
    /** What makes, clears away and moves the copy; there is none. */
    private static final Set<String> NEEDLESS = Set.of("clearHalfDone", "makeCopy", "dropCopy", "putCopyInPlace");

    private H2Defaults() {}

    /** Writes the changed classes to a folder that is to stand first on the class path. */
    static Path writeTo(Path folder) throws IOException {
        write(folder, "Database", new Change("CHECKPOINT SYNC", "VALUES 1", Set.of()));
        write(folder, "DataFolder", new Change("shopfolk.copy.mv.db", "shopfolk.mv.db", NEEDLESS));
        return folder;
    }

    /** One text for another, and methods that do nothing any more. */
    private record Change(String before, String now, Set<String> idle, Set<String> made) {
        Change(String before, String now, Set<String> idle) {
            this(before, now, idle, new HashSet<>());
        }

        ClassTransform transform() {
            ClassTransform texts = ClassTransform.transformingMethodBodies((code, element) -> {
                if (element instanceof ConstantInstruction.LoadConstantInstruction load
                        && before.equals(load.constantValue())) {
                    made.add(before);
                    code.loadConstant(now);
                } else {
                    code.with(element);
                }
            });
            return texts.andThen((changed, element) -> {
                if (element instanceof MethodModel method
                        && idle.contains(method.methodName().stringValue())) {
                    made.add(method.methodName().stringValue());
                    changed.transformMethod(method, (body, part) -> {
                        if (part instanceof CodeModel) {
                            body.withCode(CodeBuilder::return_);
                        } else {
                            body.with(part);
                        }
                    });
                } else {
                    changed.with(element);
                }
            });
        }
    }

    private static void write(Path folder, String name, Change change) throws IOException {
        String file = (PACKAGE + name).replace('.', '/') + ".class";
        byte[] before;
        try (InputStream in = H2Defaults.class.getResourceAsStream("/" + file)) {
            before = Objects.requireNonNull(in, file).readAllBytes();
        }
        ClassFile classes = ClassFile.of();
        byte[] after = classes.transformClass(classes.parse(before), change.transform());
        // A guard whose sabotage no longer fits would pass for ever.
        Set<String> expected = new HashSet<>(change.idle());
        expected.add(change.before());
        assertThat(change.made()).as("changed in " + name).isEqualTo(expected);
        Path to = folder.resolve(file);
        Files.createDirectories(to.resolveSibling(""));
        Files.write(to, after);
    }
}
