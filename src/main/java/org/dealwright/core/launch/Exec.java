package org.dealwright.core.launch;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** What the operating system calls execv: this process goes on as another program, with its number, its signals, its input and output. */
final class Exec {
    private Exec() {
    }

    /** Returns only when the system refused. */
    @SuppressWarnings("restricted")   // the package says Enable-Native-Access in its manifest
    static void goOnAs(List<String> command) {
        var linker = Linker.nativeLinker();
        var execv = linker.downcallHandle(linker.defaultLookup().findOrThrow("execv"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (var arena = Arena.ofConfined()) {
            var words = arena.allocate(ValueLayout.ADDRESS, command.size() + 1L);
            for (var i = 0; i < command.size(); i++) {
                words.setAtIndex(ValueLayout.ADDRESS, i, arena.allocateFrom(command.get(i)));
            }
            words.setAtIndex(ValueLayout.ADDRESS, command.size(), MemorySegment.NULL);
            int _ = (int) execv.invokeExact(arena.allocateFrom(command.getFirst()), words);
        } catch (Throwable refused) {   // what a method handle declares
            throw new IllegalStateException(refused);
        }
    }
}
