/** Where it is written what files a dossier has; the files themselves are in a store. */
@NullMarked
package vn.ntm.casework.attachment.persistence;

import org.jspecify.annotations.NullMarked;
