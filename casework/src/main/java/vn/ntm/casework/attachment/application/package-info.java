/** Files are attached to dossiers of whatever kind that are open, and kept under the hash of their content. */
@NullMarked
package vn.ntm.casework.attachment.application;

import org.jspecify.annotations.NullMarked;
