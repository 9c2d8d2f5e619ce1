package dev.assay.performance;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.PlatformManagedObject;
import java.lang.management.ThreadMXBean;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks into a running Java process from outside. */
final class Insides implements AutoCloseable {

    private final JMXConnector connector;
    private final MBeanServerConnection connection;

    Insides(long pid) throws Exception {
        var process = VirtualMachine.attach(String.valueOf(pid));
        var address = process.startLocalManagementAgent();
        process.detach();
        this.connector = JMXConnectorFactory.connect(new JMXServiceURL(address));
        this.connection = connector.getMBeanServerConnection();
    }

    /**
     * What it takes at a moment.
     *
     * @param heap      megabytes in use
     * @param metaspace megabytes in use
     */
    record Look(double heap, double metaspace, int threads, int classes, long files) {}

    Look look() throws IOException {
        var files = bean(UnixOperatingSystemMXBean.class);
        return new Look(
                bean(MemoryMXBean.class).getHeapMemoryUsage().getUsed() / 1e6,
                metaspace(),
                bean(ThreadMXBean.class).getThreadCount(),
                bean(ClassLoadingMXBean.class).getLoadedClassCount(),
                files.getOpenFileDescriptorCount());
    }

    /** The same after everything that can go is gone. */
    Look lookAfterCollection() throws IOException {
        bean(MemoryMXBean.class).gc();
        return look();
    }

    private double metaspace() throws IOException {
        return ManagementFactory.getPlatformMXBeans(connection, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToDouble(pool -> pool.getUsage().getUsed() / 1e6)
                .sum();
    }

    private <T extends PlatformManagedObject> T bean(Class<T> type) throws IOException {
        return ManagementFactory.getPlatformMXBean(connection, type);
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
