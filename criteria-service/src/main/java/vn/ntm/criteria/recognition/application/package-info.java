/** How recognitions come on file. */
@NullMarked
package vn.ntm.criteria.recognition.application;

import org.jspecify.annotations.NullMarked;
