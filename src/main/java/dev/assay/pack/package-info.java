/** Rule packs: versioned folders of requirements with an owner, their parameters and questions, and their lint. */
@NullMarked
package dev.assay.pack;

import org.jspecify.annotations.NullMarked;
