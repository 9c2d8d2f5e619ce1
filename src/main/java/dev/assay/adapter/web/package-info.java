/** REST: read the request, call one flow, write the answer. Every refusal is a problem (RFC 9457) with a stable code. */
@NullMarked
package dev.assay.adapter.web;

import org.jspecify.annotations.NullMarked;
