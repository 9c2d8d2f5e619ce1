package dev.assay.adapter.connect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the tool was run, as far as the file says. */
final class SarifInvocations {

    private final List<JsonValue> invocations;

    SarifInvocations(List<JsonValue> invocations) {
        this.invocations = invocations;
    }

    /** Whether all runs of the tool succeeded and none met an error; null where the file does not say. */
    @Nullable Boolean successful() {
        var successful = !invocations.isEmpty();
        for (var invocation : invocations) {
            successful &= invocation.need("executionSuccessful").flag()
                    && calm(invocation.list("toolExecutionNotifications"))
                    && calm(invocation.list("toolConfigurationNotifications"));
        }
        return invocations.isEmpty() ? null : (Boolean) successful;
    }

    private static boolean calm(List<JsonValue> notifications) {
        return notifications.stream().noneMatch(notification -> "error".equals(notification.text("level")));
    }

    /** When the last one ended, or began where no end is given. */
    @Nullable When ended() {
        When last = null;
        for (var invocation : invocations) {
            var time = invocation.get("endTimeUtc") != null ? invocation.get("endTimeUtc") : invocation.get("startTimeUtc");
            if (time != null) {
                var when = When.of(time.text(), time::bad);
                last = last == null || when.day().isAfter(last.day()) ? when : last;
            }
        }
        return last;
    }
}
