#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace twinbench {

/// Writes one HTML page that stands alone: its style is in it. All texts are escaped here.
class HtmlWriter {
public:
    explicit HtmlWriter(std::string_view title);

    /// Level 1 is the page's title, 2 a section.
    void heading(int level, std::string_view text);
    void paragraph(std::string_view text);
    /// Small text below a picture or a table: where it comes from.
    void caption(std::string_view text);
    /// A paragraph that stands out.
    void warning(std::string_view text);
    /// An image, as wide as the text, by its media type ("image/png") and content in base64.
    void image(std::string_view mediaType, std::string_view content, std::string_view description);

    using Row = std::vector<std::string>;
    void beginTable(const Row& header);
    void row(const Row& cells);
    void endTable();
    /// Two columns: name and value.
    void facts(const std::vector<std::pair<std::string, std::string>>& facts);

    /// The page; the writer is spent.
    std::string take();

private:
    void element(std::string_view tag, std::string_view attributes, std::string_view text);

    std::string text_;
};

}  // namespace twinbench
