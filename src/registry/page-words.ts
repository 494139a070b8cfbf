/** What a web page says around the document that it shows: lines of their own, which no plan and no cell of one holds. */

/** Whole lines, folded, marks at their ends taken off. */
export const PAGE_LINES: readonly string[] = (
  'skip to main content,back to top,truy cập nội dung luôn,chi tiết tin,xuất bản thông tin,đang tải văn bản,' +
  'cỡ chữ màu chữ image,xem với cỡ chữ,xem cỡ chữ,in trang,in bài viết,đọc bài viết,về trang trước,quay lên trên,' +
  'chia sẻ bài viết,tải văn bản đầy đủ tại đây,xem chi tiết tại đây'
).split(',');

/** Lines that head a page's list of links to other news. */
export const LINKS_BEHIND: readonly string[] = (
  'tin cùng chủ đề,tin cùng chuyên mục,bài viết cùng chuyên mục,các tin khác,tin khác,tin liên quan,bài viết liên quan,' +
  'những tin mới hơn,những tin cũ hơn,tin mới hơn,tin đã đưa,các bài viết khác,tin mới nhất'
).split(',');
