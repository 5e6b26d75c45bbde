/** The register as a file: lines of JSON, comma-separated values, or a workbook. */
@NullMarked
package vn.ntm.ocop.register.rest.file;

import org.jspecify.annotations.NullMarked;
