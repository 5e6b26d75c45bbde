/** Files are attached to the parts of a product's dossier, and read by those who read the dossier. */
@NullMarked
package vn.ntm.ocop.attachment.application;

import org.jspecify.annotations.NullMarked;
