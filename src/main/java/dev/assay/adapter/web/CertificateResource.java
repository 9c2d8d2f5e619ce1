package dev.assay.adapter.web;

import dev.assay.adapter.security.Role;
import dev.assay.adapter.signing.Pem;
import dev.assay.adapter.signing.SigningKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The certificate that others trust when they trust this installation's evidence. */
@Path("/api/v1/certificate")
@Tag(name = "Evidence")
public final class CertificateResource {

    private final SigningKey key;

    CertificateResource(SigningKey key) {
        this.key = key;
    }

    @GET
    @Produces("application/x-pem-file")
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR, Role.Name.OPERATOR})
    @Operation(
            operationId = "certificate",
            summary = "The CA certificate of this installation (PEM)",
            description = "For assay verify --trust. Compare it with what its operator gave you by another way.")
    public String certificate() {
        return Pem.write(key.issuer());
    }
}
