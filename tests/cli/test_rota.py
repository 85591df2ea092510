"""`rota`: the duties of a week on paper, as PDF and as a picture, and what stands in the way of it."""

import pytest
from pypdfium2 import PdfDocument

from tests.cli.installation import Installation
