/** Where recognitions are kept, and how they are found and counted. */
@NullMarked
package vn.ntm.criteria.recognition.persistence;

import org.jspecify.annotations.NullMarked;
