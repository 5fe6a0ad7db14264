#include "twin/html_writer.h"

#include <utility>

#include <fmt/format.h>

#include "core/xml_text.h"

namespace twinbench {

namespace {

constexpr int kImageWidth = 860;  // px

constexpr std::string_view kStyle =
    "body{font:14px/1.45 'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif;color:#1f2328;"
    "max-width:1080px;margin:32px auto;padding:0 24px}"
    "h1{font-size:26px}h2{font-size:20px;border-bottom:1px solid #d0d7de;padding-bottom:4px;"
    "margin-top:36px}h3{font-size:16px;margin-top:24px}"
    "table{border-collapse:collapse;margin:8px 0}"
    "th,td{border:1px solid #d0d7de;padding:3px 9px;text-align:left;vertical-align:top}"
    "th{background:#f3f5f7}.caption{color:#59636e;font-size:12px;margin:2px 0 16px}"
    ".warning{background:#fff4d6;border-left:4px solid #d4a017;padding:6px 10px}"
    "img{max-width:100%;border:1px solid #d0d7de}"
    "@media print{h2{page-break-before:auto}table,img{page-break-inside:avoid}}";

}  // namespace

HtmlWriter::HtmlWriter(std::string_view title)
    : text_(fmt::format("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>"
                        "<title>{}</title><style>{}</style></head><body>\n",
                        xmlEscaped(title), kStyle)) {}

void HtmlWriter::element(std::string_view tag, std::string_view attributes, std::string_view text) {
    text_ += fmt::format("<{0}{1}>{2}</{0}>\n", tag, attributes, xmlEscaped(text));
}

void HtmlWriter::heading(int level, std::string_view text) {
    element(fmt::format("h{}", level), "", text);
}

void HtmlWriter::paragraph(std::string_view text) { element("p", "", text); }

void HtmlWriter::caption(std::string_view text) { element("p", " class=\"caption\"", text); }

void HtmlWriter::warning(std::string_view text) { element("p", " class=\"warning\"", text); }

void HtmlWriter::image(std::string_view mediaType, std::string_view content,
                       std::string_view description) {
    text_ += fmt::format("<img width=\"{}\" src=\"data:{};base64,{}\" alt=\"{}\"/>\n", kImageWidth,
                         mediaType, content, xmlEscaped(description));
}

void HtmlWriter::beginTable(const Row& header) {
    text_ += "<table><tr>";
    for (const std::string& cell : header) {
        text_ += "<th>" + xmlEscaped(cell) + "</th>";
    }
    text_ += "</tr>\n";
}

void HtmlWriter::row(const Row& cells) {
    text_ += "<tr>";
    for (const std::string& cell : cells) {
        text_ += "<td>" + xmlEscaped(cell) + "</td>";
    }
    text_ += "</tr>\n";
}

void HtmlWriter::endTable() { text_ += "</table>\n"; }

void HtmlWriter::facts(const std::vector<std::pair<std::string, std::string>>& facts) {
    text_ += "<table>";
    for (const auto& [name, value] : facts) {
        text_ += "<tr><th>" + xmlEscaped(name) + "</th><td>" + xmlEscaped(value) + "</td></tr>\n";
    }
    text_ += "</table>\n";
}

std::string HtmlWriter::take() {
    text_ += "</body></html>\n";
    return std::move(text_);
}

}  // namespace twinbench
