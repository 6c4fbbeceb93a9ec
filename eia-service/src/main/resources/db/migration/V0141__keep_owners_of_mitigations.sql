-- Who held the owning post when the action was accepted or completed. It stays when they leave the
-- post. Of what was accepted before this was kept, whoever has held it since is known at best.
ALTER TABLE mitigation_progress
    ADD COLUMN owners text[] NOT NULL DEFAULT '{}';

UPDATE mitigation_progress p
SET owners = (
    SELECT coalesce(array_agg(DISTINCT h.person), '{}')
    FROM post_directory_holder h
    WHERE h.post_code = p.owner_post
      AND h.held_from <= current_date
      AND (h.held_to IS NULL OR h.held_to >= p.committed_at::date))
WHERE p.state IN ('AGREED', 'IN_PROGRESS', 'COMPLETED');
