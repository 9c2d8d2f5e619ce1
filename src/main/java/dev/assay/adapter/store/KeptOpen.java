package dev.assay.adapter.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** A connection that its user cannot close: the transaction that it belongs to goes on. */
record KeptOpen(Connection kept) {

    Connection connection() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> call(method, values));
    }

    private @Nullable Object call(Method method, Object @Nullable [] values) throws Throwable {
        try {
            return method.getName().equals("close") ? null : method.invoke(kept, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
