package org.dueregard.localstack.testing;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.jspecify.annotations.Nullable;

/**
 * A path into a JSON answer, such as {@code items.code}, is a Groovy script to REST Assured, which
 * compiles it each time it is asked. Here one is compiled once, and one that only names properties
 * not at all: compiling takes longer than most requests.
 */
public final class CompiledPaths {
    private static final Map<String, Class<? extends Script>> SCRIPTS = new ConcurrentHashMap<>();
    private static final Pattern PROPERTIES = Pattern.compile("[A-Za-z]+(\\.[A-Za-z]+)+");

    private CompiledPaths() {}

    /** From now on, for every test of this class loader. */
    public static synchronized void keep() {
        var registry = GroovySystem.getMetaClassRegistry();
        var shell = registry.getMetaClass(GroovyShell.class);
        if (!(shell instanceof KeepingScripts)) {
            registry.setMetaClass(GroovyShell.class, new KeepingScripts(shell));
        }
    }

    private static final class KeepingScripts extends DelegatingMetaClass {
        KeepingScripts(MetaClass compiling) {
            super(compiling);
            initialize();
        }

        @Override
        public @Nullable Object invokeMethod(Object shell, String method, Object[] arguments) {
            return method.equals("evaluate")
                            && arguments.length == 1
                            && arguments[0] instanceof CharSequence path
                            && shell instanceof GroovyShell asked
                    ? run(path.toString(), asked.getContext())
                    : super.invokeMethod(shell, method, arguments);
        }
    }

    private static @Nullable Object run(String path, Binding answer) {
        return PROPERTIES.matcher(path).matches() ? follow(path, answer) : execute(path, answer);
    }

    /** As the script would: each property of the last one's value, of each where that is a list. */
    private static @Nullable Object follow(String path, Binding answer) {
        var names = path.split("\\.");
        Object found = answer.getVariable(names[0]);
        for (var i = 1; i < names.length; i++) {
            found = InvokerHelper.getProperty(found, names[i]);
        }
        return found;
    }

    private static @Nullable Object execute(String path, Binding answer) {
        var script = SCRIPTS.computeIfAbsent(path, CompiledPaths::compile);
        return InvokerHelper.createScript(script, answer).run();
    }

    private static Class<? extends Script> compile(String path) {
        return new GroovyShell(CompiledPaths.class.getClassLoader()).parse(path).getClass();
    }
}
