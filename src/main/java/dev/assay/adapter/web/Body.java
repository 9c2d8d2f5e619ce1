package dev.assay.adapter.web;

import dev.assay.adapter.files.Limits;
import dev.assay.adapter.files.RequestObject;
import java.io.IOException;
import java.io.InputStream;

/** Reads bodies, of which no more is taken than may be there. */
final class Body {

    private Body() {}

    /** A facts document; the reader of facts refuses the byte too many. */
    static byte[] facts(InputStream body) {
        return bytes(body, Limits.DEFAULT.bytes());
    }

    /** @throws dev.assay.fact.BadInput with everything that is wrong with it */
    static RequestObject request(InputStream body, RequestObject.Shape shape) {
        return RequestObject.read(bytes(body, RequestObject.mostBytes()), shape);
    }

    private static byte[] bytes(InputStream body, int most) {
        try {
            return body.readNBytes(most + 1);
        } catch (IOException e) {
            // The framework stops a body of unknown length a little above our limit, by this text only.
            throw "Request too large".equals(e.getMessage())
                    ? new Rejected(ProblemCode.TOO_LARGE, BodyLimit.MESSAGE)
                    : new Rejected(ProblemCode.BAD_REQUEST, "The body did not arrive whole. Send it again.");
        }
    }
}
