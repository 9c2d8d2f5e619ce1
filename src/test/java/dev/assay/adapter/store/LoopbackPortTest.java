package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.RepeatedTest;

class LoopbackPortTest {

    @RepeatedTest(20)
    void aPortIsFreeAndNotOneThatTheSystemHandsOut() throws IOException {
        var port = LoopbackPort.free();

        assertThat(port).isBetween(20_000, 31_999);
        try (var mine = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(mine.isBound()).isTrue();
        }
    }
}
